@browser
Feature: The pages
  A person finds her way without help, on any screen, with or without a mouse, in her language.

  Background:
    Given somebody who reads English opens Passerelle

  Scenario: The first page says what Passerelle is for
    Then the page is in English
    And the page is about "Which hub helps your company go digital, what it costs, and why"
    And the page is whole and open to everybody

  Scenario Outline: The page "<link>" is whole and open to everybody
    When she follows "<link>"
    Then the page is about "<title>"
    And the page is whole and open to everybody

    Examples:
      | link                      | title                     |
      | Changes to the rules      | Rules in force            |
      | Privacy                   | Privacy                   |
      | Accessibility             | Accessibility             |
      | Tell us what did not work | Tell us what did not work |
      | The five hubs             | Five hubs, four countries |

  Scenario Outline: Somebody who only wants to look gets an example
    When she presses "<example>"
    Then she reads "Best fit"
    And she reads "<hub>"
    And the page is whole and open to everybody

    Examples:
      | example                                                                      | hub     |
      | A metal workshop in Wiltz needs training in cyber security                   | L-DIH   |
      | A research institute in Kaiserslautern wants to test artificial intelligence | EDIH    |
      | A construction firm in Namur asks for financing advice                       | WalHub  |

  Scenario: The page stays the same when the language changes
    When she follows "Privacy"
    And she follows "Français"
    Then the page is in French
    And the page is about "Vie privée"

  Scenario: A wrong address leads on
    When she mistypes the address
    Then the page is about "This page does not exist"
    And the page is whole and open to everybody
    When she follows "To the first page"
    Then the page is about "Which hub helps your company go digital, what it costs, and why"

  Scenario: Everything works without scripts, too
    Given somebody who reads English opens Passerelle without scripts
    When she follows "Start: about 6 minutes"
    And she chooses "Association" for "What kind of organisation are you?"
    And she presses "Save and go on"
    And she writes "Esch" into "Postcode or municipality of the site that needs help"
    And she presses "Save and go on"
    Then she reads "Which “Esch” do you mean?"
    When she chooses "Esch-sur-Sûre" for "Which “Esch” do you mean?"
    And she presses "Save and go on"
    Then the page is about "Size and group"
    When she presses "Save and go on"
    And she presses "Save and go on"
    And she agrees to "Your consent"
    And she presses "Show my answer"
    Then she reads "Best fit"
