using Cooperation.Hotline.Domain.Exchanges;
using NpgsqlTypes;

namespace Cooperation.Hotline.Data.Search;

/// <summary>What an exchange can be found by: its words, and who may read them. Reckoned from the exchange and saved with it; nothing reads it but the search.</summary>
internal sealed class ExchangeWords
{
    /// <summary>The edition of <see cref="SearchDocument"/> and of the folding. Whoever changes them raises it, and <c>migrate</c> writes all words anew.</summary>
    public const short Edition = 2;

    public required ExchangeId ExchangeId { get; init; }

    public required NpgsqlTsVector Words { get; set; }

    /// <summary>Says without reading the words whether they are still the same.</summary>
    public required long Digest { get; set; }

    public required short WrittenBy { get; set; }

    public void Become(ExchangeWords now) => (Words, Digest, WrittenBy) = (now.Words, now.Digest, now.WrittenBy);
}
