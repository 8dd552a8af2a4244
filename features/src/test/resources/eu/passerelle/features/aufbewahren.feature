# language: de
Funktionalität: Aufbewahren
  Wer dieselbe Anfrage zweimal schickt, bekommt dieselbe Antwort; wer sich vertut, erfährt alles auf einmal.

  Grundlage:
    Angenommen heute ist der 22. November 2025
    Und die Antwort wird auf Deutsch gelesen
    Und ein Verein in Mainz
    Und 7 Menschen arbeiten dort

  Szenario: Die Verbindung bricht ab, und der Verein schickt seine Anfrage noch einmal
    Wenn er seine Anfrage unter dem Namen "V-7" schickt
    Und er seine Anfrage unter dem Namen "V-7" schickt
    Dann ist sie einmal aufbewahrt, mit einer Antwort unter einem privaten Link
    Und ergibt eine neue Entscheidung mit den Angaben, dem Tag und den Regeln von damals Buchstabe für Buchstabe dasselbe

  Szenario: Alle Fehler werden auf Deutsch und auf einmal genannt
    Angenommen der Umsatz beträgt -1 Euro
    Und er wurde am 1. Januar 2999 gegründet
    Und er willigt nicht ein
    Wenn er seine Anfrage unter dem Namen "V-7" schickt
    Dann wird sie abgelehnt, weil einige Angaben falsch sind
    Und beginnt die Ablehnung mit "Einige Felder brauchen einen zweiten Blick"
    Und wird genau das als falsch genannt
      | seinen Umsatz             |
      | wann er gegründet wurde   |
      | seine Einwilligung        |
    Und steht dort über wann er gegründet wurde "„1. Januar 2999“ liegt in der Zukunft. Der letzte mögliche Tag ist der 22. November 2025."
    Und wird nichts davon aufbewahrt
