namespace Cooperation.Identity.Domain.Accounts;

/// <summary>The name somebody signs in with: 3 to 64 letters, digits and . _ - @ without accents, kept in lower case, so that "Lan" and "lan" are the same person.</summary>
public readonly record struct UserName
{
    /// <summary>The most characters a user name may have.</summary>
    public const int MaxLength = 64;

    private const int MinLength = 3;

    /// <summary>Takes the name as it was typed.</summary>
    /// <exception cref="Platform.Domain.DomainException">The text has not the form of a user name.</exception>
    public UserName(string typed) => Value = TryParse(typed, out var name) ? name.Value : throw AccountErrors.UserNameMalformed();

    /// <summary>The name in its one stored form.</summary>
    public string Value { get; private init; }

    /// <summary>What was typed, in the form in which names are stored and compared; it need not be a name that exists or could.</summary>
    public static string Fold(string typed) => typed.Trim().ToLowerInvariant();

    /// <summary>Takes the name as it was typed, if it has the form of one.</summary>
    public static bool TryParse(string? typed, out UserName name)
    {
        var folded = Fold(typed ?? "");
        name = HasForm(folded) ? new UserName { Value = folded } : default;
        return name.Value is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool HasForm(string text) =>
        text.Length is >= MinLength and <= MaxLength && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '@');
}
