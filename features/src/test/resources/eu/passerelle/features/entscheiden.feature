# language: de
Funktionalität: Entscheiden
  Ein Betrieb sagt, was er über sich weiß. Passerelle antwortet in seiner Sprache,
  mit Grund und Quelle, und fragt nach, statt zu raten.

  Grundlage:
    Angenommen heute ist der 22. November 2025
    Und die Antwort wird auf Deutsch gelesen

  Szenario: Ein Maschinenbauer in Saarbrücken will mit künstlicher Intelligenz prüfen
    Angenommen ein Betrieb in Saarbrücken
    Und die Tätigkeit ist der Bau von Werkzeugmaschinen (NACE 28.41)
    Und 80 Menschen arbeiten dort
    Und der Umsatz beträgt 12.000.000 Euro
    Und die Punktzahl ist überall 26
    Und bisher gab es keine Beihilfe
    Und er braucht einen Test zu künstlicher Intelligenz
    Wenn er fragt, was passt
    Dann ist er ein mittleres Unternehmen
    Und der zuständige Hub ist EDIH Saarland
    Und das beste Angebot ist "KI-Pilot mit Ihren Produktionsdaten" von EDIH Saarland
    Und er zahlt dafür nichts
    Und die De-minimis-Beihilfe beträgt 9.000 Euro aus Deutschland
    Und ein Grund ist "Mitarbeiterzahl: 80, das ist weniger als 250."

  Szenariogrundriss: Nach 295.000 Euro am <Tag> ist für 9.000 Euro <Platz>
    Angenommen ein Betrieb in Saarbrücken
    Und die Tätigkeit ist der Bau von Werkzeugmaschinen (NACE 28.41)
    Und 80 Menschen arbeiten dort
    Und der Umsatz beträgt 12.000.000 Euro
    Und die Punktzahl ist überall 26
    Und er bekam 295.000 Euro De-minimis-Beihilfe aus Deutschland am <Tag>
    Und er braucht einen Test zu künstlicher Intelligenz
    Wenn er fragt, was passt
    Dann ist die Antwort zu "KI-Pilot mit Ihren Produktionsdaten" ein Ja
    Und es bleiben <Spielraum> Spielraum

    Beispiele: drei Jahre, auf den Tag genau
      | Tag               | Platz      | Spielraum    |
      | 22. November 2022 | kein Platz | 5.000 Euro   |
      | 21. November 2022 | Platz      | 300.000 Euro |

  Szenario: Eine Elektrikerin in Prüm wird an den Hub mit dem richtigen Spezialgebiet verwiesen
    Angenommen eine Selbstständige in Prüm
    Und die Tätigkeit ist die Elektroinstallation (NACE 43.21)
    Und 1 Mensch arbeitet dort
    Und der Umsatz beträgt 90.000 Euro
    Und er braucht eine Schulung zu Cybersicherheit
    Und die Hilfe darf auf Deutsch sein
    Wenn er fragt, was passt
    Dann ist er ein Kleinstunternehmen
    Und der zuständige Hub ist EDIH BIR-MZ-KL
    Und es wird auch auf EDIH RUDi verwiesen
    Und das beste Angebot ist "Sicherheit am Arbeitsplatz: Schulung für alle" von EDIH Grand Est
    Und ein Grund ist "Dieser Hub hilft Organisationen von anderswo, weil das Thema eines seiner Spezialgebiete ist."
