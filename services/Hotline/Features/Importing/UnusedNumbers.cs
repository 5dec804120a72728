using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Records.References;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>
/// What becomes of numbers that were taken for rows and are not used (R11): they go back while nobody has taken one after them; else each stands in the register
/// as voided, with the reason, so that no number is missing and none is a riddle.
/// </summary>
internal sealed class UnusedNumbers(HotlineDbContext db, TimeProvider clock)
{
    private const string NotWritten = "Số đã cấp cho một dòng của sổ cũ; lần nhập đó đã bị bỏ vì hệ thống không ghi được.";
    private const string CameInOtherwise = "Số đã cấp cho một dòng của sổ cũ; dòng đó đã vào hệ thống với một lần nhập khác.";

    /// <summary>Of an import that is given up: all of them.</summary>
    public Task<IReadOnlyList<ImportNumbers>> OfGivenUpAsync(
        Import import,
        IReadOnlyList<ImportNumbers> blocks,
        Func<CancellationToken, Task> report,
        CancellationToken cancellationToken
    ) => SettleAsync(import, blocks, NotWritten, report, cancellationToken);

    /// <summary>Of an import some rows of which came in with another one meanwhile: those at the end of each block.</summary>
    public Task<IReadOnlyList<ImportNumbers>> OfKnownRowsAsync(
        Import import,
        IReadOnlyList<ImportNumbers> blocks,
        Func<CancellationToken, Task> report,
        CancellationToken cancellationToken
    ) => SettleAsync(import, blocks, CameInOtherwise, report, cancellationToken);

    /// <summary>Says to the desk which numbers stand voided; null where none does.</summary>
    public static ImportNote? NoteOf(IReadOnlyList<ImportNumbers> voided)
    {
        if (voided.Count == 0)
        {
            return null;
        }

        var numbers = string.Join(
            "; ",
            voided.Select(block =>
                Reference.Of(block.Partner, block.Year, block.First)
                + (block.Count == 1 ? "" : $" – {Reference.Of(block.Partner, block.Year, block.First + block.Count - 1)}")
            )
        );
        return ImportNote.Of(
            new Text(
                $"Các số sau đã cấp mà không dùng, được ghi là hủy bỏ: {numbers}.",
                $"These numbers were taken and not used; they stand as voided: {numbers}."
            )
        );
    }

    // In the transaction at hand. What can't go back is written before anything is given back: whoever logs waits for the counters from then on.
    private async Task<IReadOnlyList<ImportNumbers>> SettleAsync(
        Import import,
        IReadOnlyList<ImportNumbers> blocks,
        string reason,
        Func<CancellationToken, Task> report,
        CancellationToken cancellationToken
    )
    {
        var (voided, last) = (new List<ImportNumbers>(), new List<ImportNumbers>());
        foreach (var block in blocks)
        {
            (await db.AreFollowedAsync(block.AsBlock(), cancellationToken) ? voided : last).Add(block);
        }

        await VoidAsync(import, voided, reason, report, cancellationToken);
        foreach (var block in last.OrderBy(block => block.Partner, StringComparer.Ordinal).ThenBy(block => block.Year))
        {
            if (!await db.GiveBackAsync(block.AsBlock(), cancellationToken))
            {
                await VoidAsync(import, [block], reason, report, cancellationToken);
                voided.Add(block);
            }
        }

        return voided;
    }

    private async Task VoidAsync(
        Import import,
        List<ImportNumbers> blocks,
        string reason,
        Func<CancellationToken, Task> report,
        CancellationToken cancellationToken
    )
    {
        if (blocks.Count == 0)
        {
            return;
        }

        var at = clock.GetUtcNow();
        var rules = await RulesOfEveryDay.ReadAsync(db, cancellationToken);
        foreach (var numbers in blocks.SelectMany(NumbersOf).Chunk(ImportPass.Batch))
        {
            foreach (var (partner, year, number) in numbers)
            {
                var intake = Intake.OfUnusedNumber(year, rules.Of(VietnamTime.DateOf(import.At), partner), import.By, import.At, reason);
                db.Add(Exchange.OfUnusedNumber(intake, reason, at).Numbered(Reference.Of(partner, year, number)));
            }

            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            await report(cancellationToken);
        }
    }

    private static IEnumerable<(string Partner, int Year, long Number)> NumbersOf(ImportNumbers block) =>
        Enumerable.Range(0, block.Count).Select(place => (block.Partner, block.Year, block.First + place));
}
