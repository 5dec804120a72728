using System.Globalization;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Hotline.Features.Exchanges.Searching;

/// <summary>The place of an exchange among those found: the best rank first, within a rank the newest.</summary>
internal sealed record FoundKey(int Rank, DateTimeOffset At, Guid Id)
{
    public static FoundKey? Read(string? after)
    {
        if (Cursor.Read(after, 3) is not [var rank, var ticks, var id])
        {
            return null;
        }

        return
            int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && Cursor.ReadTimed(Cursor.Of(ticks, id)) is { } key
            ? new FoundKey(place, key.At, key.Id)
            : throw Cursor.Wrong();
    }

    public static IEnumerable<FoundKey> InOrder(IEnumerable<FoundKey> keys) =>
        keys.OrderBy(key => key.Rank).ThenByDescending(key => key.At).ThenByDescending(key => key.Id);

    public string AsCursor() =>
        Cursor.Of(
            Rank.ToString(CultureInfo.InvariantCulture),
            At.UtcTicks.ToString(CultureInfo.InvariantCulture),
            Id.ToString("N", CultureInfo.InvariantCulture)
        );

    public bool IsAfter(FoundKey? last) => last is null || (last.Rank, At, Id).CompareTo((Rank, last.At, last.Id)) < 0;
}
