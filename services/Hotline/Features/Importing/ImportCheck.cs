using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.Extensions.Options;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>The dry run of a file: every row held to every rule, nothing written.</summary>
internal sealed class ImportCheck(HotlineDbContext db, Protector protector, IOptions<ImportOptions> options, TimeProvider clock)
{
    /// <summary>So many problems are written down; who has more has one cause, seen in the first of them.</summary>
    public const int MostProblems = 10_000;

    private const int Samples = 5;

    /// <summary>Goes through all rows; <paramref name="report"/> hears how far it is.</summary>
    public async Task<ImportResult> RunAsync(
        LogFile log,
        ImportMapping mapping,
        Officer by,
        DateTimeOffset at,
        Func<int, CancellationToken, Task> report,
        CancellationToken cancellationToken
    )
    {
        var result = new ImportResult(mapping);
        result.Notes.AddRange(log.LeftOut(mapping).Select(ImportNote.Of));
        if (result.Refuse(Missing(mapping, Math.Max(log.Main(mapping).HeadRow(mapping), 1))))
        {
            result.Rows = log.Rows(mapping, cancellationToken).Count();
            return result;
        }

        var rules = await RulesOfEveryDay.ReadAsync(db, cancellationToken);
        var pass = new ImportPass(db, new RowChecking(mapping, rules, protector, by, at), by.Desk);
        var (days, turned, leftOut, personal) = (
            new KindsOfDays(mapping),
            new TurnedCells(mapping),
            new ColumnsLeftOut(mapping),
            new PersonalTexts()
        );
        var rows = log.Rows(mapping, cancellationToken)
            .Select(row =>
            {
                days.Look(row);
                turned.Look(row);
                leftOut.Look(row);
                return row;
            });
        await foreach (var batch in pass.ReadAsync(rows, cancellationToken))
        {
            result.Take(batch);
            foreach (var row in batch.Added)
            {
                personal.Look(row);
            }

            await report(result.Rows, cancellationToken);
        }

        result.Notes.AddRange([.. personal.Notes(), .. leftOut.Notes(), .. days.Notes(), .. turned.Notes()]);
        if (result.Rows == 0)
        {
            result.Refuse([new(1, null, null, ImportTexts.NoRows)]);
        }

        return result;
    }

    /// <summary>The same for a caller who waits for it: before the gateway would cut him off he is told what to do instead.</summary>
    public async Task<ImportResult> WhileWaitedForAsync(
        LogFile log,
        ImportMapping mapping,
        Officer by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        using var patience = new CancellationTokenSource(options.Value.DryRunFor, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return await RunAsync(log, mapping, by, at, (_, _) => Task.CompletedTask, either.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new DomainException(ImportErrors.TakesLong());
        }
    }

    /// <summary>The first rows as they are understood, without who anybody is.</summary>
    public async Task<IReadOnlyList<UnderstoodRow>> UnderstandAsync(
        LogFile log,
        ImportMapping mapping,
        Officer by,
        CancellationToken cancellationToken
    )
    {
        var rules = await RulesOfEveryDay.ReadAsync(db, cancellationToken);
        var reading = new RowReading(mapping, new CodeReading(rules.Reference.Lists.Codes), RowChecking.UsualArea(by));
        return
        [
            .. log.Rows(mapping, cancellationToken)
                .Take(Samples)
                .Select(row => new UnderstoodRow(row.Number, reading.Read(row, []).Understood())),
        ];
    }

    private static IReadOnlyList<ImportProblem> Missing(ImportMapping mapping, int head)
    {
        var missing = ImportFields.Required.Where(field => !mapping.Has(field)).ToList();
        if (!mapping.Has("subject") && !mapping.Has("summary") && !mapping.Has("secrecy"))
        {
            missing.Add("summary");
        }

        return [.. missing.Select(field => new ImportProblem(head, field, null, ImportTexts.FieldMissing(ImportFields.Find(field)!)))];
    }
}

/// <summary>What a dry run found.</summary>
internal sealed class ImportResult(ImportMapping mapping)
{
    private readonly List<ImportProblem> problems = [];
    private readonly Dictionary<(string Partner, int Year), int> numbers = [];

    /// <summary>What is to be looked at though nothing is wrong with it.</summary>
    public List<ImportNote> Notes { get; } = [];

    public ImportMapping Mapping { get; } = mapping;

    public int Rows { get; set; }

    public int Accepted { get; private set; }

    public int AlreadyThere { get; private set; }

    public int ProblemCount { get; private set; }

    /// <summary>Whether any row was understood: how the columns were read can't be all wrong then.</summary>
    public bool IsRead => Accepted + AlreadyThere > 0;

    /// <summary>The first of them.</summary>
    public IReadOnlyList<ImportProblem> Problems => problems;

    /// <summary>How many numbers it takes of each partner and year.</summary>
    public IReadOnlyDictionary<(string Partner, int Year), int> Numbers => numbers;

    public bool Refuse(IReadOnlyList<ImportProblem> found)
    {
        ProblemCount += found.Count;
        problems.AddRange(found.Take(ImportCheck.MostProblems - problems.Count));
        return found.Count > 0;
    }

    public void Take(ImportBatch batch)
    {
        Rows += batch.Rows;
        Accepted += batch.Added.Count;
        AlreadyThere += batch.AlreadyThere;
        Refuse(batch.Problems);
        foreach (var row in batch.Added)
        {
            var key = (row.Intake.Entry.Partner, row.Intake.Year);
            numbers[key] = numbers.GetValueOrDefault(key) + 1;
        }
    }
}
