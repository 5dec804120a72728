using System.Text.RegularExpressions;
using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>Articles as they are typed or pasted: each begins with a line 'Điều 5. Tên điều'; of an amendment '+ Điều 5a' is added and '- Điều 5' repealed; '[VN] …' is what one side promises.</summary>
internal static partial class ArticleTyping
{
    /// <summary>Reads them; what can't be read is said with its line.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="isAmendment">Whether it says what becomes of articles; else all of them are new.</param>
    /// <param name="wrong">The first thing that is wrong; null where nothing is.</param>
    public static IReadOnlyList<TypedArticle> Read(string? typed, bool isAmendment, out Text? wrong)
    {
        wrong = null;
        var articles = new List<TypedArticle>();
        foreach (var (place, line) in (typed ?? "").ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (Head().Match(line.Trim()) is { Success: true } head)
            {
                articles.Add(Begun(head, isAmendment));
            }
            else if (articles.Count > 0)
            {
                articles[^1].Take(line);
            }
            else if (line.Trim().Length > 0)
            {
                wrong ??= InstrumentTexts.ArticleFirst(place + 1);
            }
        }

        return articles;
    }

    /// <summary>Articles as they would be typed.</summary>
    public static string Write(IEnumerable<Clients.InstrumentArticle> articles) =>
        string.Join(
            "\n",
            articles.Select(article =>
                string.Join(
                    '\n',
                    [
                        $"Điều {article.Number}.{(article.Heading is { } heading ? " " + heading : "")}",
                        .. article.Text is { } text ? [text] : (string[])[],
                        .. article.Obligations.Select(obligation => $"{InstrumentTexts.MarkOf(obligation.Side)} {obligation.Text}"),
                    ]
                )
            )
        );

    /// <summary>Gives each article the English text of the one of its number: it is not typed, and what is sent stands for all that was there.</summary>
    public static IReadOnlyList<TypedArticle> WithEnglish(
        IReadOnlyList<TypedArticle> typed,
        IReadOnlyList<Clients.InstrumentArticle> before
    )
    {
        foreach (var article in typed)
        {
            article.TextEnglish = before.FirstOrDefault(known => known.Number == article.Number)?.TextEnglish;
        }

        return typed;
    }

    private static TypedArticle Begun(Match head, bool isAmendment)
    {
        var sign = head.Groups["sign"].Value;
        var action =
            !isAmendment || sign == "+" ? InstrumentTexts.Added
            : sign.Length > 0 ? InstrumentTexts.Repealed
            : InstrumentTexts.Replaced;
        return new(
            action,
            head.Groups["number"].Value.ToLowerInvariant(),
            head.Groups["heading"].Value is { Length: > 0 } said ? said : null
        );
    }

    // "Điều 5 của Hiệp định này" in a text begins no article: after the number comes a stop, or nothing.
    [GeneratedRegex(
        @"^(?<sign>[+\-–])?\s*(Điều|điều|ĐIỀU|Article|article|ARTICLE)\s+(?<number>[0-9]{1,4}[a-zđA-ZĐ]{0,2})(\s*[.:]\s*(?<heading>.*))?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Head();
}

/// <summary>An article as it was typed; as a body of a call.</summary>
internal sealed class TypedArticle(string action, string number, string? heading)
{
    private readonly List<string> lines = [];
    private readonly List<Obliged> obligations = [];

    public string Action => action;

    public string Number => number;

    public string? Heading => heading;

    /// <summary>Its words; null where there are none.</summary>
    public string? Text => string.Join('\n', lines).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Its words in English, of an article that has them already.</summary>
    public string? TextEnglish { get; set; }

    public IReadOnlyList<Obliged> Obligations => obligations;

    public void Take(string line)
    {
        if (InstrumentTexts.SideOf(line.TrimStart()) is { } promised)
        {
            obligations.Add(new(promised.Side, promised.Text));
        }
        else
        {
            lines.Add(line.TrimEnd());
        }
    }

    public sealed record Obliged(string Side, string Text);
}
