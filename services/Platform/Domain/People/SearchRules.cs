namespace Cooperation.Platform.Domain.People;

/// <summary>What a search for somebody has to give, so that it means a person and not a crowd (R20): two words of a name, a whole number.</summary>
public static class SearchRules
{
    private const int LeastOfDocument = 4;
    private const int LeastOfTelephone = 7;

    /// <summary>Whether a paper's number, without spaces and signs, can mean one paper.</summary>
    public static bool IsWholeDocument(string number) => number.Length >= LeastOfDocument;

    /// <summary>Whether the digits of a telephone can mean one telephone.</summary>
    public static bool IsWholeTelephone(string digits) => digits.Length >= LeastOfTelephone;

    /// <summary>Refuses a search with every reason at once: nothing to find, one word of a name, half a number.</summary>
    /// <param name="pairs">How many pairs of words the name gives; null where no name is given.</param>
    /// <param name="documents">How many whole numbers the paper gives; null where none is given.</param>
    /// <param name="telephones">How many whole numbers the telephone gives; null where none is given.</param>
    /// <param name="errors">What the service calls the refusals.</param>
    public static void Check(int? pairs, int? documents, int? telephones, PersonErrors errors)
    {
        DomainError[] refusals =
        [
            .. If(pairs == 0, errors.TwoWordsNeeded()),
            .. If(documents == 0, errors.NumberTooShort("document", LeastOfDocument)),
            .. If(telephones == 0, errors.NumberTooShort("telephone", LeastOfTelephone)),
            .. If((pairs ?? documents ?? telephones) is null, errors.NothingToFind()),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }

    private static IEnumerable<DomainError> If(bool holds, DomainError error) => holds ? [error] : [];
}
