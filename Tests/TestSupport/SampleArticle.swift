extension SiteFixture {
  /// An article that is long enough for a summary, with what must not get into one.
  package static let article = """
    The harbour of Skarn opened again on Monday, after three weeks in which no ship could enter it. A *sandbank* had
    moved into the channel during the storm of 3 May. Mayor Ana Lind said that the town lost 40,000 crowns every day.

    ## What it cost

    The port authority paid two dredgers 1.2 million crowns for the work. "We had no choice," said its head, [Dr. Olaf
    Berg](https://port.example/berg). Twelve ships waited outside the harbour while the work went on.

    - Fishermen asked for help because their catch was sold in Norby, which lies 60 km away.

    > A quotation of somebody else stands here and is no sentence of the article itself.

    The town council will decide in June whether a new wall is built against the sand.

    ```
    code. is. no. sentence.
    ```
    """
}
