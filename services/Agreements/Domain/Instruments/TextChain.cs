using System.Globalization;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>The text of an instrument through its amendments: as it reads on any day. A day before an amendment reads as if there were none.</summary>
public static class TextChain
{
    /// <summary>The articles as they stand on a day.</summary>
    public static IReadOnlyList<Article> On(IEnumerable<TextVersion> chain, DateOnly day)
    {
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var version in chain.Where(version => version.From <= day).OrderBy(version => version.From))
        {
            foreach (var change in version.Changes)
            {
                Apply(change, version, articles);
            }
        }

        return [.. articles.Values.OrderBy(article => PlaceOf(article.Number))];
    }

    /// <summary>The articles as they were signed.</summary>
    public static IReadOnlyList<Article> AsSigned(IEnumerable<TextVersion> chain) =>
        On(chain.Where(version => version.Amendment is null), DateOnly.MaxValue);

    /// <summary>Why a version can't be part of this chain, each change by its place; empty where it can.</summary>
    public static IEnumerable<DomainError> RefusalsOf(TextVersion version, IReadOnlyList<TextVersion> others, string field)
    {
        if (others.FirstOrDefault(other => other.From == version.From) is { } same)
        {
            return [InstrumentErrors.TwoVersions(version.From, same.Amendment)];
        }

        DomainError[] own = [.. Broken(version, others).Select(broken => broken with { Field = $"{field}[{broken.Field}].number" })];
        return own.Length > 0
            ? own
            : others
                .Where(later => later.From > version.From)
                .Where(later => Broken(later, [.. others.Except([later]), version]).Any())
                .Select(later => InstrumentErrors.BreaksLater(later.Amendment ?? "", later.From))
                .Take(1);
    }

    /// <summary>Articles go by number, 5a after 5 and before 6.</summary>
    internal static (int Number, string Letters) PlaceOf(string number)
    {
        var digits = number.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 9
            ? (int.Parse(number.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture), number[digits..])
            : (int.MaxValue, number);
    }

    // The place of a change goes out as its field.
    private static IEnumerable<DomainError> Broken(TextVersion version, IReadOnlyList<TextVersion> others)
    {
        var standing = On(others, version.From).Select(article => article.Number).ToHashSet(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, change) in version.Changes.Index())
        {
            var error =
                !named.Add(change.Number) ? InstrumentErrors.ArticleTwice(change.Number)
                : change.Action == ArticleActions.Added && standing.Contains(change.Number) ? InstrumentErrors.ArticleThere(change.Number)
                : change.Action != ArticleActions.Added && !standing.Contains(change.Number)
                    ? InstrumentErrors.ArticleUnknown(change.Number)
                : change.Action != ArticleActions.Repealed && change.Text is null ? InstrumentErrors.ArticleEmpty(change.Number)
                : null;
            if (error is not null)
            {
                yield return error with
                {
                    Field = place.ToString(CultureInfo.InvariantCulture),
                };
            }
        }
    }

    private static void Apply(ArticleChange change, TextVersion version, Dictionary<string, Article> articles)
    {
        if (change.Action == ArticleActions.Repealed)
        {
            articles.Remove(change.Number);
            return;
        }

        articles[change.Number] = new(
            change.Number,
            change.Heading,
            change.Text,
            change.TextEnglish,
            change.Obligations,
            version.From,
            version.Amendment
        );
    }
}
