namespace Cooperation.Platform.Domain.Records;

/// <summary>A text as somebody saved it: it stays, and says which texts it goes on from.</summary>
public interface IWrittenText
{
    /// <summary>Its number within the record, from 1.</summary>
    int Number { get; }

    /// <summary>The texts that it goes on from: none for a first one, several where it joins them.</summary>
    IReadOnlyList<int> From { get; }
}

/// <summary>Texts of which none is lost: two who began from the same one are shown side by side until somebody joins them.</summary>
public static class WrittenTexts
{
    /// <summary>The texts from which nobody has gone on yet: one, or several that were written side by side.</summary>
    public static IReadOnlyList<TText> Latest<TText>(this IEnumerable<TText> texts)
        where TText : IWrittenText
    {
        var all = texts.ToList();
        var gone = all.SelectMany(text => text.From).ToHashSet();
        return [.. all.Where(text => !gone.Contains(text.Number)).OrderBy(text => text.Number)];
    }

    /// <summary>A text, then all that it goes on from: the nearest first.</summary>
    public static IReadOnlyList<TText> LineOf<TText>(this IReadOnlyCollection<TText> texts, TText text)
        where TText : IWrittenText
    {
        List<TText> line = [text];
        for (var place = 0; place < line.Count; place++)
        {
            line.AddRange(
                texts.Where(before => line[place].From.Contains(before.Number) && !line.Contains(before)).OrderBy(before => before.Number)
            );
        }

        return line;
    }

    /// <summary>The first of these numbers that none of the texts has; null where each has one.</summary>
    public static int? FirstUnknown<TText>(this IEnumerable<TText> texts, IReadOnlyList<int> numbers)
        where TText : IWrittenText
    {
        var known = texts.Select(text => text.Number).ToHashSet();
        return numbers.Where(number => !known.Contains(number)).Select(number => (int?)number).FirstOrDefault();
    }
}
