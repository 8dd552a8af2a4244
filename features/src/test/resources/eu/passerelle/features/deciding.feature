Feature: Deciding
  A company says what it knows about itself.
  Passerelle says which hub helps with what, what it costs and why, and never guesses.

  Background:
    Given today is 22 November 2025

  Scenario: A metal workshop in Wiltz trains its team against attacks
    Given a company in Wiltz
    And its activity is metal structures (NACE 25.11)
    And 40 people work there
    And its turnover is €6,500,000
    And it received €50,000 of de minimis aid from Luxembourg on 1 March 2025
    And it needs training on cyber-security
    And it can be helped in French or German
    When it asks what fits
    Then it is a small enterprise
    And the hub in charge is L-DIH
    And the best offer is "Cybersecurity training for your team" from L-DIH
    And the answer on "Cybersecurity training for your team" is a yes
    And it pays nothing for it
    And the aid is €1,800 from Luxembourg under de minimis
    And €250,000 of room is left
    And the reasons name "Recommendation 2003/361/EC"

  Scenario Outline: With <people> people it is <size>
    Given a company in Wiltz
    And <people> people work there
    And its turnover is €1,500,000
    When it asks what fits
    Then it is <size>

    Examples: people in full-time equivalents
      | people | size                      |
      | 9      | a micro enterprise        |
      | 9.99   | a micro enterprise        |
      | 10     | a small enterprise        |
      | 49     | a small enterprise        |
      | 50     | a medium-sized enterprise |
      | 249    | a medium-sized enterprise |
      | 250    | a small mid-cap           |

  Scenario Outline: A workshop that does not say <what> is asked and gets no new no
    Given the metal workshop of 40 people in Wiltz
    When it asks what fits
    And it asks again without saying <what>
    Then nothing that was a yes has become a no
    And an answer waits for <what>
    And Passerelle asks <question>

    Examples:
      | what                      | question                                                                 |
      | what it is                | "What kind of organisation are you?"                                     |
      | where it is               | "In which postcode or municipality is the site that needs help?"         |
      | how many people work there | "How many people work there, in full-time equivalents?"                 |
      | its activity              | "What does your organisation do?"                                        |
      | which aid it received     | "Did you receive de minimis or innovation aid in the last three years?"  |

  Scenario: Who has said nothing yet is asked the question that settles most
    Given somebody who says nothing yet
    When it asks what fits
    Then Passerelle asks "What kind of organisation are you?"
    And the answer on "Cybersecurity training for your team" is open until a fact is known

  Scenario Outline: <scheme> says since when it is closed
    Given the metal workshop of 40 people in Wiltz
    When it asks what fits
    Then the answer on "<scheme>" is a no
    And "<scheme>" is closed since <day>

    Examples:
      | scheme                            | day              |
      | DigiBoost, Rhineland-Palatinate   | 31 March 2022    |
      | Digital recovery cheques, Wallonia | 24 November 2023 |
      | Digital Jetzt, Germany            | 31 December 2023 |
      | go-digital, Germany               | 31 December 2024 |

  Scenario: A research institute in Kaiserslautern looks for a way to found a company
    Given a research institute in Kaiserslautern
    And 120 people work there
    And the help is for work that it does not sell
    And it needs partners on networks
    When it asks what fits
    Then it has no size class
    And the hub in charge is EDIH BIR-MZ-KL
    And the best offer is "From research to a company" from EDIH BIR-MZ-KL
    And no aid is involved
    And it pays nothing for it

  Scenario: A building firm of 300 people in Namur asks for financing advice
    Given a company in Namur
    And its activity is building houses (NACE 41.00)
    And 300 people work there
    And its turnover is €60,000,000
    And its balance-sheet total is €45,000,000
    And it belongs to no group
    And it needs financing advice on grants
    And it can be helped in French
    When it asks what fits
    Then it is a small mid-cap
    And the hub in charge is WalHub
    And CONNECT is pointed to as well
    And the best offer is "Financing advice: from idea to application" from WalHub
    And it pays the market price of €500
    And one reason is "The lower price is for SMEs."

  Scenario: Somebody in Esch-sur-Alzette has an idea and no company yet
    Given a founder to be in Esch-sur-Alzette
    And it needs financing advice on digital strategy
    When it asks what fits
    Then it has no size class
    And the best offer is "Idea check before you start a business" from L-DIH
    And no aid is involved
    But the answer on "Digital maturity assessment" is a no
    And what would change it is "It becomes a yes once you have founded your company."

  Scenario: A town in Saarland wants its staff to learn
    Given a public authority in Saarbrücken
    And 60 people work there
    And it needs training on public services
    When it asks what fits
    Then the best offer is "Digital skills for public staff" from EDIH Saarland
    And the answer on "Digital skills for public staff" is open until a fact is known
    And Passerelle asks "Is the help for an activity in which you sell goods or services?"

  Scenario: A town that sells nothing involves no aid
    Given a public authority in Saarbrücken
    And it needs training on public services
    And the help is for work that it does not sell
    When it asks what fits
    Then the best offer is "Digital skills for public staff" from EDIH Saarland
    And no aid is involved
    And it pays nothing for it

  Scenario Outline: With <received> of aid so far, €1,800 <fits>
    Given a company in Wiltz
    And its activity is metal structures (NACE 25.11)
    And 40 people work there
    And its turnover is €6,500,000
    And it needs training on cyber-security
    And it received <received> of de minimis aid from Luxembourg on 1 March 2025
    When it asks what fits
    Then the best offer is "Cybersecurity training for your team" from L-DIH
    And one reason is "<reason>"
    And <room> of room is left

    Examples: the ceiling is €300,000, and aid that does not fit is not granted in part
      | received | room   | fits         | reason                                                                          |
      | €298,200 | €1,800 | just fits    | De minimis aid pays for the service.                                            |
      | €298,201 | €1,799 | does not fit | The aid does not fit under the limit, so none of it can be granted.             |

  Scenario: Aid that does not fit is not granted in part
    Given the metal workshop of 40 people in Wiltz
    And it received €299,000 of de minimis aid from Luxembourg on 1 March 2025
    When it asks what fits
    Then the best offer is "Cybersecurity training for your team" from L-DIH
    And no aid at all is granted for it
    And an advisor settles the price
    And one reason is "More room opens on 2 March 2028."

  Scenario: A no says what would turn it into a yes
    Given a company in Saarbrücken
    And its activity is machine tools (NACE 28.41)
    And 80 people work there
    And its turnover is €12,000,000
    And it received no aid so far
    And its score is 25 throughout
    When it asks what fits
    Then the answer on "AI pilot on your production data" is a no
    And what would change it is "It becomes a yes with a score of 26."

  Scenario: One score alone is enough to say what would change a no
    Given a company in Saarbrücken
    And its activity is machine tools (NACE 28.41)
    And 80 people work there
    And its turnover is €12,000,000
    And it received no aid so far
    And its score for data management is 25
    When it asks what fits
    Then the answer on "AI pilot on your production data" is a no
    And what would change it is "It becomes a yes with a score of 26."
