import type { Meaning } from "./meaning.ts";

/**
 * People and places of work. They tell what a goal is set in rather than what it aims at, so that
 * sharing one of them says little.
 */
export const SETTING: readonly Meaning[] = [
  {
    about: "people one leads",
    en: `team, staff, people I manage, crew, my people, direct report, reports, junior, subordinate,
      analyst, employee, trainee, intern, apprentice, assistant, team member`,
    de: `team*, mitarbeiter*, mannschaft, angestellte*`,
    fr: `équipe*, collaborateur*, subordonné*`,
    es: `equipo*, colaborador*, empleado*`,
  },
  {
    about: "people beside one",
    en: `colleague, coworker, co worker, peer, teammate, workmate, fellow, counterpart, everyone, everybody,
      people, others`,
    de: `kolleg*, leute, menschen, andere, anderen`,
    fr: `collègue*, gens, autres`,
    es: `compañer*, gente, otros, demás`,
  },
  {
    about: "people above one",
    en: `boss, manager, line manager, supervisor, superior, skip level, chief, head, director, my lead`,
    de: `chef*, vorgesetzt*`,
    fr: `chef*, supérieur*, patron*`,
    es: `jef*, superior*`,
  },
  {
    about: "ranks",
    en: `senior, director, vice president, vp, svp, principal, team lead, manager, grade, rank, title,
      level, head of, partner, cto, cfo, ceo, chief, position, role, job, post`,
    de: `position*, leiter*, abteilungsleit*, bereichsleit*, posten, rolle`,
    fr: `poste, directeur*, directrice, responsable`,
    es: `puesto*, cargo*, director*, gerente`,
  },
  {
    about: "the organisation",
    en: `company, firm, organisation, organization, business, corporate, workplace, employer, agency,
      enterprise, business*`,
    de: `firma, firmen, unternehmen, betrieb`,
    fr: `entreprise*, société*, boîte`,
    es: `empresa*, compañía, organización`,
  },
  {
    about: "parts of the organisation",
    en: `department, division, unit, region, area, function, field, branch, subsidiary, group, office,
      engineering, it, hr, legal, operations`,
    de: `abteilung*, bereich*, region*, fachbereich*, büro`,
    fr: `service, département, région*, bureau, domaine`,
    es: `departamento*, área*, región*, oficina*`,
  },
  {
    about: "meetings",
    en: `meeting, call, video call, zoom, conference call, agenda, stand up, standup, workshop, session,
      town hall, all hands, committee, gathering, round, discussion, conference, offsite`,
    de: `sitzung*, besprech*, meeting*, termin*, konferenz*, runde*, workshop*`,
    fr: `réunion*, séance*, atelier*, conférence*, visio*`,
    es: `reuni*, junta*, sesión, sesiones, taller*`,
  },
  {
    about: "tasks",
    en: `task, job, to do, assignment, errand, chore, piece of work, work, project, programme, initiative,
      stuff, thing`,
    de: `aufgabe*, arbeit*, projekt*, sache*`,
    fr: `tâche*, travail*, projet*, chose*`,
    es: `tarea*, trabaj*, proyecto*, cosa*`,
  },
  {
    about: "product management",
    en: `product, feature, roadmap, backlog, product vision, product strategy, user stories, pm`,
    de: `produkt*`,
    fr: `produit*`,
    es: `producto*`,
  },
  {
    about: "suppliers",
    en: `supplier, vendor, procurement, purchasing, contractor`,
    de: `lieferant*, einkauf*`,
    fr: `fournisseur*, achats`,
    es: `proveedor*, compras`,
  },
  {
    about: "documents",
    en: `report, memo, minutes, notes, specs, specification, brief, proposal, paper, document, draft, files`,
    de: `bericht*, protokoll*, unterlagen, entwurf`,
    fr: `rapport*, compte rendu, document*, brouillon*`,
    es: `informe*, acta*, documento*, borrador*`,
  },
];
