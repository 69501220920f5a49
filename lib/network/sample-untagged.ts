import type { Invented } from './sample-words';

/** Those about whom nothing was said yet. */
export const UNTAGGED: readonly Invented[] = [
  {
    name: '周望舒',
    company: '听潮书局',
    place: '杭州',
    position: ['Publisher', 'Éditeur'],
    world: 'books',
  },
  {
    name: 'Остап Калиновий',
    company: 'Білий Лелека',
    place: 'Львів',
    position: ['Product director', 'Directeur produit'],
    world: 'software',
  },
  {
    name: 'መሠረት ወርቅነህ',
    company: 'ሰማያዊ ተራራ ቡና',
    place: 'አዲስ አበባ',
    position: ['Export manager', 'Responsable export'],
    world: 'land',
    told: [['both', 'conversation', 20]],
  },
  {
    name: 'Siobhán Ní Ghealach',
    company: 'Moonrise Clinics',
    place: 'Galway',
    position: ['Medical director', 'Directrice médicale'],
    unconfirmed: true,
    world: 'health',
  },
  {
    name: 'កញ្ញា សុខលាភ',
    company: 'Lotus Ferry Lines',
    place: 'ភ្នំពេញ',
    position: ['Port coordinator', 'Coordinatrice portuaire'],
    world: 'sea',
  },
  {
    name: 'كريم الهادي',
    company: 'مسرح القمر',
    place: 'تونس',
    position: ['Producer', 'Producteur'],
    world: 'stage',
    told: [['received', 'information', 8]],
  },
];
