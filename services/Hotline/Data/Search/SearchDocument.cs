using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Folding;
using NpgsqlTypes;

namespace Cooperation.Hotline.Data.Search;

/// <summary>What an exchange is found by: number, official numbers, subject, summary, translation as they read now, and all that replies say. Persons are no part of it (R20).</summary>
internal static class SearchDocument
{
    public static ExchangeWords Exchange(Exchange exchange)
    {
        var vector = Vector(exchange).ToString();
        return new()
        {
            ExchangeId = exchange.Id,
#pragma warning disable CS0618 // Discouraged for PostgreSQL's escapes and weights, which stand in no word of ours; Npgsql has no other way to make one.
            Words = NpgsqlTsVector.Parse(vector),
#pragma warning restore CS0618
            Digest = WordVector.DigestOf(vector),
            WrittenBy = ExchangeWords.Edition,
        };
    }

    internal static WordVector Vector(Exchange exchange)
    {
        var vector = new WordVector();
        AddReaders(vector, exchange);
        AddReference(vector, exchange.Reference.Value);
        AddText(vector, exchange.Entry.OfficialNumber, isHead: true);
        AddText(vector, exchange.Entry.Subject, isHead: true);
        AddText(vector, exchange.Entry.Summary, isHead: false);
        AddText(vector, exchange.Entry.Translation, isHead: false);
        foreach (var reply in exchange.Replies.OrderBy(reply => reply.Number))
        {
            AddText(vector, reply.OfficialNumber, isHead: false);
            AddText(vector, reply.Text, isHead: false);
        }

        return vector;
    }

    // Narrows the search to what the reader may open; who may open it decides ExchangeAccess.
    private static void AddReaders(WordVector vector, Exchange exchange)
    {
        string?[] desks = [exchange.Desk, exchange.LoggedBy.Desk, exchange.Offer?.Desk];
        string?[] agencies = [exchange.LeadAgency, exchange.LoggedBy.Agency, exchange.Offer?.Agency];
        foreach (
            var reader in desks.OfType<string>().Select(Lexemes.ReadByDesk).Concat(agencies.OfType<string>().Select(Lexemes.ReadByAgency))
        )
        {
            vector.Add(reader);
        }
    }

    // HL-KH-2018-000123 is found by HL-KH-2018-123 and by 123 as well.
    private static void AddReference(WordVector vector, string reference)
    {
        foreach (var word in FoldedWords.Of(reference))
        {
            vector.Step();
            foreach (var form in new[] { word.Plain, word.Plain.TrimStart('0') }.Where(form => form.Length > 0))
            {
                vector.AddHere(form);
                vector.AddHere(Lexemes.InReference(form));
            }
        }
    }

    private static void AddText(WordVector vector, string? text, bool isHead)
    {
        vector.Break();
        foreach (var word in FoldedWords.Of(text ?? ""))
        {
            vector.Step();
            vector.AddHere(word.Plain);
            AddForms(vector, word, isHead);
        }

        foreach (var name in HyphenatedWords.Of(text ?? ""))
        {
            vector.Add(name.Plain);
            AddForms(vector, name, isHead);
        }
    }

    // What only ranks needs no place.
    private static void AddForms(WordVector vector, FoldedWord word, bool isHead)
    {
        if (isHead)
        {
            vector.Add(Lexemes.InHead(word.Plain));
        }

        if (word.HasMarks)
        {
            vector.Add(Lexemes.AsWritten(word.Marked));
        }

        if (word.HasMarks && isHead)
        {
            vector.Add(Lexemes.InHeadAsWritten(word.Marked));
        }
    }
}
