namespace Cooperation.Hotline.Domain.Similarity;

/// <summary>A word that both exchanges say.</summary>
/// <param name="Word">The word as it was written in the exchange that is sought.</param>
/// <param name="Rarity">How much it says: the natural logarithm of how many exchanges there are for each one that says it.</param>
public sealed record SharedWord(string Word, double Rarity)
{
    // A young hotline has few exchanges; that a word stands in one of ten says as much there as in one of hundreds.
    private const int Least = 500;

    // What one in three says tells nothing of the matter, as soon as there are enough to tell.
    private const int Share = 3;
    private const int Enough = 20;

    // 51B-12345, 0912345678; not 14, not 2018.
    private const int LengthOfNumber = 5;

    /// <summary>Whether it is a number by which a thing is known: a plate, a paper, a telephone.</summary>
    public bool IsNumber => Word.Length >= LengthOfNumber && Word.Any(char.IsDigit);

    /// <summary>The rarity of a word, of all exchanges within the reader's reach.</summary>
    /// <param name="saidBy">In so many of them it stands.</param>
    /// <param name="all">So many there are.</param>
    public static double RarityOf(int saidBy, int all) =>
        all >= Enough && saidBy * Share > all ? 0 : Math.Log(Math.Max(Math.Max(all, saidBy), Least) / (double)Math.Max(saidBy, 1));
}
