import type { TitleForm } from './title';

/** What stands in a title of LinkedIn's in place of a name, lower case. A person's sections, then pages of nobody's. */
const pages = `
  about|activity|all activity|articles|certifications|comments|contact info|courses|documents|education|events|
  experience|honors|images|interests|languages|licenses & certifications|organizations|posts|projects|publications|
  reactions|recommendations|services|skills|videos|volunteering|
  activité|activités|coordonnées|expérience|formation|compétences|recommandations|publications|centres d’intérêt|
  aktivität|aktivitäten|ausbildung|berufserfahrung|kenntnisse|empfehlungen|kontaktinfo|
  actividad|experiencia|educación|aptitudes|attività|esperienza|formazione|atividade|experiência|формирование|
  linkedin|feed|fil d’actualité|fil d'actualité|actualités|home|accueil|startseite|inicio|início|лента|
  search|recherche|suche|búsqueda|pesquisa|ricerca|messaging|messagerie|nachrichten|mensajes|my network|mon réseau|
  ihr netzwerk|grow|connections|relations|notifications|benachrichtigungen|jobs|emplois|profile|profil|perfil|
  linkedin member|utilisateur linkedin|membre de linkedin|linkedin mitglied|linkedin-mitglied|miembro de linkedin|
  sign up|sign in|log in|login|join linkedin|s’inscrire|s'inscrire|s’identifier|s'identifier|anmelden|
  linkedin login, sign in|linkedin: log in or sign up|security verification|security check|error|
  page not found|profile not found|page introuvable|profil introuvable|something went wrong|loading|loading...|loading…|
  sales navigator|recruiter|lead|talent
`;

export const linkedinTitle: TitleForm = {
  suffix:
    /(?:^| )[|｜–—-] (?:linkedin|领英|(?:lead \| )?(?:linkedin )?sales navigator|linkedin (?:recruiter|talent solutions))$/i,
  pages: new Set(pages.split('|').map((page) => page.trim())),
};
