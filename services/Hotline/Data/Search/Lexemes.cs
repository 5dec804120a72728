namespace Cooperation.Hotline.Data.Search;

/// <summary>What stands in the word index: the plain words, and, told apart by a sign that no word begins with, what ranks and who reads.</summary>
internal static class Lexemes
{
    /// <summary>A word of the exchange's own number, which everybody may look for who sees the row.</summary>
    public static string InReference(string word) => "#" + word;

    /// <summary>A word as it was written, with its marks.</summary>
    public static string AsWritten(string word) => "=" + word;

    /// <summary>A word of what a list shows: subject and official number.</summary>
    public static string InHead(string word) => "^" + word;

    /// <summary>A word of the head as it was written.</summary>
    public static string InHeadAsWritten(string word) => "^=" + word;

    /// <summary>Everybody of a desk may read it.</summary>
    public static string ReadByDesk(string desk) => "@" + desk;

    /// <summary>The central desk of an agency may read it.</summary>
    public static string ReadByAgency(string agency) => "@@" + agency;
}
