# language: fr
@browser
Fonctionnalité: Demander par le formulaire
  La boulangère de Metz remplit le formulaire entre deux fournées et lit sa réponse en français.

  Contexte:
    Soit quelqu’un qui lit français et ouvre Passerelle

  Scénario: La page d’accueil parle français
    Alors la page est en français
    Et la page parle de "Quel hub aide votre entreprise à passer au numérique, à quel prix, et pourquoi"
    Et la page est entière et ouverte à tous

  Scénario: De la première question à la réponse
    Quand elle suit "Commencer : environ 6 minutes"
    Alors la page parle de "Vos besoins"
    Quand elle choisit "Société" pour "Quel type d’organisation êtes-vous ?"
    Et elle choisit "Énergie et environnement" pour "De quoi s’agit-il ?"
    Et elle choisit "Formation" pour "De quelle aide avez-vous besoin ?"
    Et elle choisit "Français" pour "Dans quelles langues pouvons-nous vous aider ?"
    Et elle appuie sur "Enregistrer et continuer"
    Alors la page parle de "Votre entreprise"
    Quand elle écrit "57000 Metz" dans "Code postal ou commune du site qui a besoin d’aide"
    Et elle écrit "10.71" dans "Que fait l’organisation ?"
    Et elle appuie sur "Enregistrer et continuer"
    Alors la page parle de "Taille et groupe"
    Et la page est entière et ouverte à tous
    Quand elle écrit "12" dans "Nombre exact, si vous le connaissez"
    Et elle écrit "900 000,00" dans "Chiffre d’affaires annuel"
    Et elle appuie sur "Enregistrer et continuer"
    Alors la page parle de "Aides reçues"
    Quand elle choisit "Non" pour "Avez-vous reçu une aide de minimis ou une aide à l’innovation ces trois dernières années ?"
    Et elle appuie sur "Enregistrer et continuer"
    Et elle accepte "Votre accord"
    Et elle appuie sur "Voir ma réponse"
    Alors la page parle de "Oui : le numérique avec moins d’énergie et de déchets, sans frais pour vous"
    Et elle lit "1 000 €"
    Et la page est entière et ouverte à tous

  Scénario: Une entreprise de construction de Namur demande un conseil en financement
    Quand elle suit "Commencer : environ 6 minutes"
    Et elle choisit "Société" pour "Quel type d’organisation êtes-vous ?"
    Et elle choisit "Aides et financement" pour "De quoi s’agit-il ?"
    Et elle choisit "Conseil en financement" pour "De quelle aide avez-vous besoin ?"
    Et elle appuie sur "Enregistrer et continuer"
    Et elle écrit "5000 Namur" dans "Code postal ou commune du site qui a besoin d’aide"
    Et elle écrit "41.00" dans "Que fait l’organisation ?"
    Et elle appuie sur "Enregistrer et continuer"
    Et elle écrit "300" dans "Nombre exact, si vous le connaissez"
    Et elle écrit "62.000.000,00" dans "Chiffre d’affaires annuel"
    Et elle appuie sur "Enregistrer et continuer"
    Et elle choisit "Non" pour "Avez-vous reçu une aide de minimis ou une aide à l’innovation ces trois dernières années ?"
    Et elle appuie sur "Enregistrer et continuer"
    Et elle accepte "Votre accord"
    Et elle appuie sur "Voir ma réponse"
    Alors la page parle de "Oui : conseil en financement : de l’idée au dossier, et vous payez 500 €"
    Et elle lit "WalHub est le hub de votre région"
    Et elle lit "Le prix réduit est pour les PME."

  Scénario: Un chiffre illisible est cité tel quel
    Quand elle suit "Commencer : environ 6 minutes"
    Et elle appuie sur "Enregistrer et continuer"
    Et elle appuie sur "Enregistrer et continuer"
    Et elle écrit "environ 900" dans "Chiffre d’affaires annuel"
    Et elle appuie sur "Enregistrer et continuer"
    Alors elle lit "Une réponse est à revoir"
    Et on lui dit "« environ 900 » contient des lettres." à côté de "Chiffre d’affaires annuel"
    Et "Chiffre d’affaires annuel" contient encore "environ 900"
