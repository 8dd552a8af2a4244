# language: fr
Fonctionnalité: Décider
  Une entreprise dit ce qu’elle sait d’elle-même. Passerelle répond dans sa langue,
  avec la raison et la source, et demande ce qui manque au lieu de deviner.

  Contexte:
    Soit nous sommes le 22 novembre 2025
    Et la réponse se lit en français

  Scénario: Une boulangerie de Metz veut consommer moins d’énergie
    Soit une entreprise à Metz, en France
    Et son activité est la boulangerie (NACE 10.71)
    Et 12 personnes y travaillent
    Et son chiffre d’affaires est de 900 000 euros
    Et elle n’a reçu aucune aide jusqu’ici
    Et elle cherche une formation sur l’énergie
    Et elle peut être aidée en français
    Quand elle demande ce qui convient
    Alors c’est une petite entreprise
    Et le hub compétent est EDIH Grand Est
    Et la meilleure offre est "Le numérique avec moins d’énergie et de déchets" de EDIH Grand Est
    Et elle ne paie rien
    Et l’aide est de 1 000 euros de minimis en France
    Et il reste une marge de 300 000 euros
    Et une raison est "Effectifs : 12, c’est moins de 50."

  Plan du scénario: Une jeune pousse de Liège créée le <jour> veut rencontrer des investisseurs
    Soit une jeune pousse à Liège
    Et elle a été créée le <jour>
    Et son activité est le développement de logiciels (NACE 62.10)
    Et 6 personnes y travaillent
    Et son chiffre d’affaires est de 300 000 euros
    Et elle n’a reçu aucune aide jusqu’ici
    Et elle cherche un conseil en financement sur les aides
    Quand elle demande ce qui convient
    Alors c’est une microentreprise
    Et la réponse sur "Préparer la rencontre avec des investisseurs" est <réponse>
    Et une raison est "L’accompagnement s’adresse aux entreprises de cinq ans ou moins."

    Exemples: le sixième anniversaire compte, pas le cinquième
      | jour             | réponse |
      | 22 novembre 2020 | oui     |
      | 23 novembre 2019 | oui     |
      | 22 novembre 2019 | non     |

  Scénario: Une association de Nancy qui ne dit pas si elle vend est interrogée
    Soit une association à Nancy
    Et 4 personnes y travaillent
    Et elle cherche une formation sur la cybersécurité
    Quand elle demande ce qui convient
    Alors la meilleure offre est "La sécurité au travail : formation pour tous" de EDIH Grand Est
    Et la réponse sur "La sécurité au travail : formation pour tous" est en attente d’une information
    Et une réponse attend de savoir si elle vend
    Et Passerelle demande "Votre demande concerne-t-elle une activité dans laquelle vous vendez des biens ou des services ?"
