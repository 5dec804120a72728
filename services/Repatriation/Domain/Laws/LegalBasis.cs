using Cooperation.Platform.Domain;

namespace Cooperation.Repatriation.Domain.Laws;

/// <summary>A document that rules a matter over some time (R13), out of <c>legal-bases.csv</c>. Several rule one matter together.</summary>
public sealed class LegalBasis : IDated
{
    /// <summary>One of <see cref="LawOfTheDay.Matters"/>.</summary>
    public required string Matter { get; init; }

    /// <summary>The document by kind and number, in Vietnamese.</summary>
    public required string Document { get; init; }

    /// <summary>The same in English.</summary>
    public required string DocumentEn { get; init; }

    /// <summary>Its articles, in Vietnamese; null where the whole of it is meant, or nobody has named them.</summary>
    public string? Article { get; init; }

    /// <summary>The same in English.</summary>
    public string? ArticleEn { get; init; }

    /// <summary>Where this was read.</summary>
    public required string Source { get; init; }

    /// <summary>Whether nobody has held it against the text of the document.</summary>
    public bool Unverified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Document and articles.</summary>
    public Text Name => new(Joined(Document, Article), Joined(DocumentEn, ArticleEn));

    private static string Joined(string document, string? article) => article is null ? document : $"{document}, {article}";
}
