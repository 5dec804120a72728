using Cooperation.Platform.Domain.Folding;
using NpgsqlTypes;

namespace Cooperation.Hotline.Data.Search;

/// <summary>
/// What somebody looks for, as queries to the word index in PostgreSQL's own form. They are made of letters and digits by the driver, which
/// quotes each word, and go to the database as values. (Its own sending of such a query fails beyond 8 KB, as text it does not.)
/// </summary>
internal sealed class SearchQuestion
{
    /// <summary>What the API description says of a question.</summary>
    public const string Description =
        "Words to look for in reference, official number, subject, summary, translation and answers. All have to be there (the first 200 count). "
        + "Accents, case, đ/d, where a tone stands (hoà/hòa) and i/y make no difference, but a word typed with its marks puts those written so first. "
        + "\"Quotation marks\" ask for words side by side, an asterisk for the start of a word (mua*). Text counts only where you may read it. "
        + "The answer is in order of rank, then time, and says in 'found' how many there are. Names of persons are found by POST /api/hotline/people/search only.";

    /// <summary>The exchange's own number, which may be found by everybody who sees its row.</summary>
    public const int RankOfNumber = 0;

    private SearchQuestion(IReadOnlyList<AskedTerm> terms, IReadOnlyList<string>? readers)
    {
        var all = All(terms.Select(term => InText(term, word => word)));
        var words = terms.SelectMany(Words).ToList();
        var number = All(terms.Select(term => InText(term, Lexemes.InReference)));
        var readable = readers is { Count: > 0 }
            ? And(all, readers.Select(reader => (NpgsqlTsQuery)new NpgsqlTsQueryLexeme(reader)).Aggregate(Or))
            : all;
        NpgsqlTsQuery[] ranks =
        [
            number,
            And(readable, All(words.Select(word => Written(word, Lexemes.InHeadAsWritten, Lexemes.InHead)))),
            And(readable, All(words.Select(word => Written(word, Lexemes.AsWritten, plain => plain)))),
            And(readable, All(words.Select(word => Lexeme(word.Word.Plain, word.Word.Start, word.IsStart, Lexemes.InHead)))),
            readable,
        ];
        Ranks = [.. ranks.Select(rank => rank.ToString())];
        Candidates = (readers is [] ? number : Or(readable, number)).ToString();
    }

    /// <summary>By the exchange's own number.</summary>
    public string Number => Ranks[RankOfNumber];

    /// <summary>By what may be found only by who may read it.</summary>
    public string Text => Ranks[^1];

    /// <summary>
    /// Best first: the number; subject or official number as written; anywhere as written; subject or official number; anywhere. Who typed
    /// no marks asked for none, and then the second and third are the fourth and fifth. What a rank finds the next ones find too, but for the first.
    /// </summary>
    public IReadOnlyList<string> Ranks { get; }

    /// <summary>By anything, as far as the index knows who reads what.</summary>
    public string Candidates { get; }

    /// <summary>The question; null where no word was typed, which finds nothing.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="readers">The marks under one of which the user may read; null where he reads everything.</param>
    public static SearchQuestion? Of(string typed, IReadOnlyList<string>? readers) =>
        AskedTerms.Of(typed) is { Count: > 0 } terms ? new(terms, readers) : null;

    private static NpgsqlTsQuery InText(AskedTerm term, Func<string, string> lexeme)
    {
        var sideBySide = Words(term)
            .Select(word => Lexeme(word.Word.Plain, word.Word.Start, word.IsStart, lexeme))
            .Aggregate((one, next) => new NpgsqlTsQueryFollowedBy(one, 1, next));
        return term.Joined is { } joined ? Or(sideBySide, Lexeme(joined.Plain, joined.Start, term.IsStart, lexeme)) : sideBySide;
    }

    private static NpgsqlTsQuery Written((FoldedWord Word, bool IsStart) word, Func<string, string> marked, Func<string, string> plain) =>
        word.Word.HasMarks
            ? Lexeme(word.Word.Marked, word.Word.MarkedStart, word.IsStart, marked)
            : Lexeme(word.Word.Plain, word.Word.Start, word.IsStart, plain);

    // The start of a word keeps its spelling: quy* is quy, quyết and quỳnh, and not quít.
    private static NpgsqlTsQuery Lexeme(string whole, string start, bool isStart, Func<string, string> lexeme)
    {
        var word = new NpgsqlTsQueryLexeme(lexeme(whole));
        return isStart ? Or(new NpgsqlTsQueryLexeme(lexeme(start), NpgsqlTsQueryLexeme.Weight.None, isPrefixSearch: true), word) : word;
    }

    private static IEnumerable<(FoldedWord Word, bool IsStart)> Words(AskedTerm term) =>
        term.Words.Select((word, i) => (word, term.IsStart && i == term.Words.Count - 1));

    private static NpgsqlTsQuery All(IEnumerable<NpgsqlTsQuery> queries) => queries.Aggregate(And);

    private static NpgsqlTsQuery And(NpgsqlTsQuery one, NpgsqlTsQuery other) => new NpgsqlTsQueryAnd(one, other);

    private static NpgsqlTsQuery Or(NpgsqlTsQuery one, NpgsqlTsQuery other) => new NpgsqlTsQueryOr(one, other);
}
