# language: fr
Fonctionnalité: Conserver
  Ce qui est faux est dit en une fois, dans la langue de la personne, et rien n’en est gardé.

  Contexte:
    Soit nous sommes le 22 novembre 2025
    Et la réponse se lit en français

  Scénario: Une menuiserie de Bastogne se trompe plusieurs fois
    Soit une entreprise à Bastogne, en Belgique
    Et -3 personnes y travaillent
    Et son activité est une chose que personne ne fait (NACE 99.99)
    Et elle a été créée le 1er janvier 2999
    Quand elle envoie sa demande sous le nom "M-1"
    Alors elle est refusée car certaines données sont fausses
    Et le refus commence par "Certains champs sont à revoir"
    Et voici tout ce qui est signalé comme faux
      | combien de personnes y travaillent |
      | son code NACE                      |
      | quand elle a été créée             |
    Et pour combien de personnes y travaillent on lit "« -3 » est inférieur à zéro. Écrivez un nombre positif."
    Et pour son code NACE on lit "« 99.99 » n’est pas un code NACE de la révision 2.1. Écrivez par exemple 25.11."
    Et rien n’en est conservé

  Scénario: La même demande corrigée est conservée et se relit
    Soit une entreprise à Bastogne, en Belgique
    Et 3 personnes y travaillent
    Et son chiffre d’affaires est de 250 000 euros
    Et elle cherche un essai sur les capteurs
    Quand elle envoie sa demande sous le nom "M-1"
    Alors elle est conservée
    Et le hub compétent est WalHub
    Et c’est une microentreprise
    Et la réponse, relue plus tard, est la même
