Feature: Keeping
  What a company sends is kept once, whole or not at all, and every decision can be made again.

  Background:
    Given today is 22 November 2025
    And the metal workshop of 40 people in Wiltz

  Scenario: An intake that is sent twice is kept once
    When it sends its intake under the name "A-17"
    And it sends its intake under the name "A-17"
    Then it is kept once, with one answer under one private link

  Scenario: An intake that arrives twice at the same moment is kept once
    When it sends the same intake twice at the same moment under the name "A-17"
    Then it is kept once, with one answer under one private link

  Scenario: The same name with another content is refused
    When it sends its intake under the name "A-17"
    But 41 people work there
    And it sends its intake under the name "A-17"
    Then it is refused because the name stands for another request
    And what was kept first has not changed

  Scenario: A decision is read again and made again
    When it sends its intake under the name "A-17"
    Then it is kept
    And the best offer is "Cybersecurity training for your team" from L-DIH
    And the answer, read again later, is the same
    And deciding again with the facts, the day and the rules of then gives the same to the last letter

  Scenario: A decision that waits for facts is made again just the same
    Given it does not say how many people work there
    And it does not say where it is
    When it sends its intake under the name "A-17"
    Then it is kept
    And deciding again with the facts, the day and the rules of then gives the same to the last letter

  Scenario: Whoever reads a decision does not learn whom it is about
    When it sends its intake under the name "A-17"
    Then neither its name nor how to reach it can be read there

  Scenario: Everything that is wrong is named at once
    Given a company in Wiltz, Luxembourg
    And -3 people work there
    And its turnover is -€1
    And it was founded on 1 January 2999
    And its activity is something that nobody does (NACE 99.99)
    And its postcode is 99999
    And it lies in the region LU999
    And its e-mail address is "nobody"
    And it does not consent
    When it sends its intake under the name "A-17"
    Then it is refused because some facts are wrong
    And exactly these are named as wrong
      | how many people work there |
      | its turnover               |
      | when it was founded        |
      | its NACE code              |
      | its postcode               |
      | its region                 |
      | its e-mail address         |
      | its consent                |
    And about its NACE code it says "\"99.99\" is no NACE code of revision 2.1. Write for example 25.11."
    And about when it was founded it says "\"1 January 2999\" lies in the future. The latest possible day is 22 November 2025."
    And nothing of it is kept

  Scenario Outline: <what> is refused, and nothing of it is kept
    When somebody sends <what> under the name "A-17"
    Then it is refused because <why>
    And nothing of it is kept

    Examples:
      | what                                   | why                         |
      | a file of 10 megabytes                 | it is too large              |
      | a text that breaks off in the middle   | it cannot be read           |
      | a text in another character set        | its letters cannot be read  |
      | a text that only claims to be in UTF-8 | its letters cannot be read  |
      | no text at all                         | it cannot be read           |

  Scenario: A letter that no text can hold is refused like any other mistake
    Given its name holds a letter that no text can hold
    When it sends its intake under the name "A-17"
    Then it is refused because a letter in it cannot be kept
    And nothing of it is kept
