using System.ComponentModel.DataAnnotations;

namespace Cooperation.Platform.Records.Lists;

/// <summary>What every list is asked with beside its filters: where its page begins, and how many rows it has. A list's own query derives from it.</summary>
public record ListQuery
{
    /// <summary>The cursor of the page before: its <c>next</c>.</summary>
    public string? After { get; init; }

    /// <summary>How many rows; asking for more than the list gives at once is no error.</summary>
    [Range(1, int.MaxValue)]
    public int? Limit { get; init; }

    /// <summary>How many rows the page has.</summary>
    /// <param name="usual">So many without a word.</param>
    /// <param name="most">So many at most.</param>
    public int Size(int usual = 50, int most = 200) => Math.Min(Limit ?? usual, most);
}
