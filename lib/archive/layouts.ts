import type { Layout } from './header';

const FIRST_NAME = ['firstname', 'prenom', 'vorname', 'givenname'];
const LAST_NAME = ['lastname', 'nom', 'nomdefamille', 'nachname', 'familyname'];
const COMPANY = ['company', 'entreprise', 'unternehmen', 'firma', 'societe', 'organisation', 'organization'];
const POSITION = ['position', 'poste', 'jobtitle', 'title', 'fonction', 'intituleduposte', 'titel'];
const MAIL = ['emailaddress', 'email', 'adresseemail', 'adressemail', 'emailadresse', 'mail', 'courriel'];
const URL = ['url', 'profileurl', 'lien', 'urlduprofil', 'profilurl', 'linkedin', 'linkedinurl'];

/** Columns by the names they are known to have had; French and German ones are unseen, and accepted. */
function layout<C extends string>(
  columns: Readonly<Record<C, readonly string[]>>,
  ...required: readonly NoInfer<C | readonly C[]>[]
): Layout<C> {
  return { columns, required: required.map((one) => (typeof one === 'string' ? [one] : one)) };
}

/** The tables of LinkedIn's data export, in whatever year it was made. */
export const LAYOUTS = {
  connections: layout(
    {
      firstName: FIRST_NAME,
      lastName: LAST_NAME,
      url: URL,
      mail: MAIL,
      company: COMPANY,
      position: POSITION,
      connectedOn: [
        'connectedon',
        'datedeconnexion',
        'connectele',
        'relationdepuis',
        'verbundenam',
        'vernetztam',
      ],
    },
    'firstName',
    'lastName',
    'connectedOn',
  ),
  messages: layout(
    {
      conversation: ['conversationid'],
      from: ['from', 'de', 'von'],
      senderUrl: ['senderprofileurl'],
      to: ['to', 'a', 'an'],
      recipientUrls: ['recipientprofileurls'],
      date: ['date', 'datum'],
      content: ['content'],
      folder: ['folder'],
      isDraft: ['ismessagedraft'],
      isDraftConversation: ['isconversationdraft'],
    },
    'conversation',
    'from',
    'date',
  ),
  invitations: layout(
    {
      from: ['from', 'de', 'von'],
      to: ['to', 'a', 'an'],
      sentAt: ['sentat', 'envoyele', 'gesendetam'],
      direction: ['direction', 'sens', 'richtung'],
      inviterUrl: ['inviterprofileurl'],
      inviteeUrl: ['inviteeprofileurl'],
    },
    'from',
    'to',
    'direction',
  ),
  endorsementsReceived: endorsements('endorser'),
  endorsementsGiven: endorsements('endorsee'),
  recommendationsReceived: recommendations(),
  recommendationsGiven: recommendations(),
  notes: layout(
    {
      firstName: ['connectionfirstname'],
      lastName: ['connectionlastname'],
      url: ['connectionprofileurl'],
      note: ['note'],
    },
    'note',
    ['url', 'lastName'],
  ),
  profile: layout(
    { firstName: FIRST_NAME, lastName: LAST_NAME, maidenName: ['maidenname'], headline: ['headline'] },
    'firstName',
    'lastName',
    'maidenName',
  ),
  addressBook: layout(
    {
      firstName: ['firstname'],
      lastName: ['lastname'],
      fullName: ['fullname'],
      company: ['companies'],
      position: ['title'],
      mails: ['emails'],
      sites: ['sites'],
      profiles: ['profiles'],
      place: ['location'],
    },
    'firstName',
    'mails',
    'profiles',
  ),
} as const;

export type TableKind = keyof typeof LAYOUTS;

/** The columns of one kind of table. */
export type ColumnOf<K extends TableKind> = keyof (typeof LAYOUTS)[K]['columns'];

function endorsements(who: 'endorser' | 'endorsee') {
  return layout(
    {
      date: ['endorsementdate'],
      skill: ['skillname'],
      firstName: [`${who}firstname`],
      lastName: [`${who}lastname`],
      url: [`${who}publicurl`],
      status: ['endorsementstatus'],
    },
    'skill',
    ['url', 'lastName'],
    'firstName',
  );
}

function recommendations() {
  return layout(
    {
      firstName: FIRST_NAME,
      lastName: LAST_NAME,
      company: COMPANY,
      position: POSITION,
      date: ['creationdate', 'datedecreation', 'erstellungsdatum'],
      status: ['status', 'statut'],
    },
    'firstName',
    'lastName',
    'date',
    'status',
  );
}
