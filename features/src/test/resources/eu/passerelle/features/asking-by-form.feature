@browser
Feature: Asking by form
  Five short steps, saved as they are typed. Whatever is not known is left out.

  Background:
    Given somebody who reads English opens Passerelle
    And she follows "Start: about 6 minutes"

  Scenario: A metal workshop in Wiltz fills in the form and reads its answer
    Then the page is about "Your needs"
    When she chooses "Company" for "What kind of organisation are you?"
    And she chooses "Cybersecurity" for "What is it about?"
    And she chooses "Training" for "What kind of help do you need?"
    And she chooses "French" for "In which languages may we help you?"
    And she presses "Save and go on"
    Then the page is about "Your company"
    When she writes "Wiltz" into "Postcode or municipality of the site that needs help"
    And she writes "25.11" into "What does the organisation do?"
    And she presses "Save and go on"
    Then the page is about "Size and group"
    When she chooses "10 to 49" for "How many people work there?"
    And she writes "40" into "Exact number, if you know it"
    And she writes "6,500,000.00" into "Yearly turnover"
    And she chooses "No" for "Does somebody hold 25 % or more of your company"
    And she presses "Save and go on"
    Then the page is about "Aid received"
    When she chooses "Yes" for "Did you receive de minimis or innovation aid in the last three years?"
    And she chooses "De minimis aid" in the list "Kind"
    And she chooses "Luxembourg" in the list "Country that granted it"
    And she writes "2025-03-01" into "Granted on"
    And she writes "50,000" into "Amount"
    And she presses "Save and go on"
    Then the page is about "Contact"
    When she agrees to "Your consent"
    And she presses "Show my answer"
    Then the page is about "Yes: cybersecurity training for your team, and you pay nothing"
    And she reads "Aid from Luxembourg"
    And she reads "€248,200 of €300,000"
    And she reads "Recommendation 2003/361/EC"
    And the page is whole and open to everybody

  Scenario: Every step is whole and open to everybody, also when nothing is known
    Then the page is whole and open to everybody
    When she presses "Save and go on"
    Then the page is about "Your company"
    And the page is whole and open to everybody
    When she presses "Save and go on"
    Then the page is about "Size and group"
    And the page is whole and open to everybody
    When she presses "Save and go on"
    Then the page is about "Aid received"
    And the page is whole and open to everybody
    When she presses "Save and go on"
    Then the page is about "Contact"
    And the page is whole and open to everybody
    When she presses "Show my answer"
    Then she reads "One answer needs a second look"
    And the page is whole and open to everybody

  Scenario: What cannot be read is kept, quoted and explained beside the question
    When she presses "Save and go on"
    And she writes "Nowhere-sur-Rien" into "Postcode or municipality of the site that needs help"
    And she presses "Save and go on"
    Then the page is about "Your company"
    And she reads "One answer needs a second look"
    And she is told "We do not find “Nowhere-sur-Rien” in the five regions." beside "Postcode or municipality of the site that needs help"
    And "Postcode or municipality of the site that needs help" still says "Nowhere-sur-Rien"
    And the page is whole and open to everybody
    When she presses "Go on without this answer"
    Then the page is about "Size and group"
    When she writes "6,5 Mio" into "Yearly turnover"
    And she presses "Save and go on"
    Then she is told "“6,5 Mio” has letters in it." beside "Yearly turnover"
    And "Yearly turnover" still says "6,5 Mio"

  Scenario: Who comes back later, or in another language, finds what was said
    When she chooses "Sole trader" for "What kind of organisation are you?"
    And she presses "Save and go on"
    And she writes "Wiltz" into "Postcode or municipality of the site that needs help"
    And she presses "Back"
    Then "Sole trader" is still chosen for "What kind of organisation are you?"
    When she comes back to this page later
    Then "Sole trader" is still chosen for "What kind of organisation are you?"
    When she follows "Deutsch"
    Then the page is in German
    And "Einzelunternehmen" is still chosen for "Welche Art von Organisation sind Sie?"

  Scenario: The whole form with the keyboard alone
    When she goes to "What kind of organisation are you?" with the keyboard and chooses "Start-up"
    And she goes to "Artificial intelligence" with the keyboard and ticks it
    And she goes to "Save and go on" with the keyboard and presses Enter
    Then the page is about "Your company"
    When she goes to "Postcode or municipality" with the keyboard and types "Esch-sur-Alzette"
    And she goes to "Save and go on" with the keyboard and presses Enter
    Then the page is about "Size and group"
    When she goes to "How many people work there?" with the keyboard and chooses "Fewer than 10"
    And she goes to "Save and go on" with the keyboard and presses Enter
    Then the page is about "Aid received"
    When she goes to "Did you receive" with the keyboard and chooses "No"
    And she goes to "Save and go on" with the keyboard and presses Enter
    Then the page is about "Contact"
    When she goes to "I agree" with the keyboard and ticks it
    And she goes to "Show my answer" with the keyboard and presses Enter
    Then she reads "Best fit"

  Scenario: What is missing is asked on the page of the answer
    When she chooses "Company" for "What kind of organisation are you?"
    And she chooses "Cybersecurity" for "What is it about?"
    And she chooses "Training" for "What kind of help do you need?"
    And she presses "Save and go on"
    And she writes "Wiltz" into "Postcode or municipality of the site that needs help"
    And she writes "25.11" into "What does the organisation do?"
    And she presses "Save and go on"
    And she writes "6500000" into "Yearly turnover"
    And she writes "4100000" into "Balance-sheet total"
    And she presses "Save and go on"
    And she chooses "No" for "Did you receive de minimis or innovation aid in the last three years?"
    And she presses "Save and go on"
    And she agrees to "Your consent"
    And she presses "Show my answer"
    Then the page is about "One fact missing"
    And the page is whole and open to everybody
    When she writes "forty" into "How many people work there, in full-time equivalents?"
    And she presses "Save and decide again"
    Then "How many people work there, in full-time equivalents?" still says "forty"
    When she writes "40" into "How many people work there, in full-time equivalents?"
    And she presses "Save and decide again"
    Then the page is about "Yes: cybersecurity training for your team, and you pay nothing"

  Scenario: Who does not agree is not kept
    When she presses "Save and go on"
    And she presses "Save and go on"
    And she presses "Save and go on"
    And she presses "Save and go on"
    And she presses "Show my answer"
    Then the page is about "Contact"
    And she reads "Tick the box so that we may keep your answers."
