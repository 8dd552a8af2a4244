Feature: Many companies at once
  A hub brings a file of companies. One bad line does not stop the rest.

  Background:
    Given today is 22 November 2025

  Scenario: Every line gets its own answer
    Given a list of companies
      | place        | people               |
      | Wiltz        | 9                    |
      | Saarbrücken  | (the line is broken) |
      | Namur        | -40                  |
      | Mainz        | 240                  |
    When the whole list is decided
    Then there are 4 answers in the order of the list
    And company 1 is a micro enterprise
    And company 2 is refused because it cannot be read
    And company 3 is refused because some facts are wrong
    And company 4 is a medium-sized enterprise

  Scenario: A long list comes back whole
    Given a list of 500 companies of which every tenth is wrong
    When the whole list is decided
    Then there are 500 answers in the order of the list
    And 50 companies are refused
    And company 499 is a small mid-cap
