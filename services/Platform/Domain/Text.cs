namespace Cooperation.Platform.Domain;

/// <summary>A sentence for people, in both languages of the product. Vietnamese comes first: it is the one that binds.</summary>
/// <param name="Vi">The Vietnamese sentence, composed (NFC).</param>
/// <param name="En">The English sentence.</param>
public readonly record struct Text(string Vi, string En)
{
    /// <summary>The sentence in the language with this two-letter code; Vietnamese for any other than <c>en</c>.</summary>
    public string In(string language) => string.Equals(language, "en", StringComparison.OrdinalIgnoreCase) ? En : Vi;
}
