# language: de
@browser
Funktionalität: Über das Formular anfragen
  Der Maschinenbauer in Saarbrücken füllt das Formular aus und liest die Antwort auf Deutsch.

  Grundlage:
    Angenommen jemand, der Deutsch liest, öffnet Passerelle

  Szenario: Die erste Seite spricht Deutsch
    Dann ist die Seite auf Deutsch
    Und geht es auf der Seite um "Welcher Hub Ihrem Unternehmen ins Digitale hilft, was es kostet und warum"
    Und ist die Seite vollständig und offen für alle

  Szenario: Von der ersten Frage zur Antwort, mit dem eigenen Reifegrad
    Wenn sie "Beginnen: etwa 6 Minuten" folgt
    Und sie "Gesellschaft" wählt bei "Welche Art von Organisation sind Sie?"
    Und sie "Künstliche Intelligenz" wählt bei "Worum geht es?"
    Und sie "Testen vor dem Investieren" wählt bei "Welche Art von Hilfe brauchen Sie?"
    Und sie auf "Speichern und weiter" drückt
    Dann geht es auf der Seite um "Ihr Unternehmen"
    Wenn sie "Saarbrücken" schreibt bei "Postleitzahl oder Gemeinde des Standorts, der Hilfe braucht"
    Und sie "28.41" schreibt bei "Was macht die Organisation?"
    Und sie auf "Speichern und weiter" drückt
    Dann geht es auf der Seite um "Größe und Gruppe"
    Wenn sie "50 bis 249" wählt bei "Wie viele Personen arbeiten dort?"
    Und sie "12.000.000,00" schreibt bei "Jahresumsatz"
    Und sie auf "Speichern und weiter" drückt
    Dann geht es auf der Seite um "Erhaltene Beihilfen"
    Wenn sie "Nein" wählt bei "Haben Sie in den letzten drei Jahren De-minimis-Beihilfe oder Innovationsbeihilfe erhalten?"
    Und sie auf "Speichern und weiter" drückt
    Und sie "Ihre Werte der digitalen Reife" öffnet
    Und sie "26" schreibt bei "Daten und Sicherheit"
    Und sie "Ihre Einwilligung" zustimmt
    Und sie auf "Meine Antwort zeigen" drückt
    Dann geht es auf der Seite um "Ja: KI-Pilot mit Ihren Produktionsdaten, und Sie zahlen nichts"
    Und liest sie "Beihilfe aus Deutschland"
    Und ist die Seite vollständig und offen für alle

  Szenario: Ein Forschungsinstitut in Kaiserslautern will künstliche Intelligenz erproben
    Wenn sie "Beginnen: etwa 6 Minuten" folgt
    Und sie "Forschungseinrichtung" wählt bei "Welche Art von Organisation sind Sie?"
    Und sie "Künstliche Intelligenz" wählt bei "Worum geht es?"
    Und sie "Testen vor dem Investieren" wählt bei "Welche Art von Hilfe brauchen Sie?"
    Und sie auf "Speichern und weiter" drückt
    Und sie "Kaiserslautern" schreibt bei "Postleitzahl oder Gemeinde des Standorts, der Hilfe braucht"
    Und sie "72.10" schreibt bei "Was macht die Organisation?"
    Und sie auf "Speichern und weiter" drückt
    Und sie "120" schreibt bei "Genaue Zahl, wenn Sie sie kennen"
    Und sie auf "Speichern und weiter" drückt
    Und sie "Nein" wählt bei "Haben Sie in den letzten drei Jahren De-minimis-Beihilfe oder Innovationsbeihilfe erhalten?"
    Und sie auf "Speichern und weiter" drückt
    Und sie "Ihre Einwilligung" zustimmt
    Und sie auf "Meine Antwort zeigen" drückt
    Dann geht es auf der Seite um "Eine Angabe fehlt: Geht es um eine Tätigkeit, bei der Sie Waren oder Dienstleistungen verkaufen?"
    Und liest sie "Testfeld für Ihr Forschungsteam"
    Und liest sie "EDIH BIR-MZ-KL ist der Hub für Ihre Region"

  Szenario: Mit der Tastatur allein bis zum zweiten Schritt
    Wenn sie mit der Tastatur zu "Beginnen" geht und Enter drückt
    Und sie mit der Tastatur zu "Welche Art von Organisation sind Sie?" geht und "Start-up" wählt
    Und sie mit der Tastatur zu "Speichern und weiter" geht und Enter drückt
    Dann geht es auf der Seite um "Ihr Unternehmen"
    Und ist die Seite vollständig und offen für alle
