using System.Text.Json.Nodes;
using Cooperation.Hotline.Features.Importing;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>What one row costs follows its length, however many people it has and however its digits are grouped (R28). What is allocated is counted: it is the same on every machine.</summary>
public sealed class WorkOfOneRowTests
{
    private const int Digits = 20_000;

    [Theory]
    [InlineData("7 ")]
    [InlineData("09 ")]
    [InlineData("1.2-")]
    [InlineData("٣ ")]
    public void Digits_in_a_text_are_gone_through_once_however_many_numbers_may_begin_at_each(string piece)
    {
        var names = new NamesOutOfText(FiftyTelephones());
        var text = string.Concat(Enumerable.Repeat(piece, Digits / piece.Length));
        names.TakenOutOf("0912345678"); // What is set up at the first call counts for none.

        var one = AllocatedBy(() => names.TakenOutOf(text[..(Digits / 8)]));
        var all = AllocatedBy(() => names.TakenOutOf(text));

        all.ShouldBeLessThan(one * 12, "eight times the length");
        all.ShouldBeLessThan(Digits * 900L, "bytes for each sign");
    }

    private static long AllocatedBy(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static JsonArray FiftyTelephones() =>
        [.. Enumerable.Range(0, 50).Select(person => new JsonObject { ["telephone"] = $"09123456{person:00}" })];
}
