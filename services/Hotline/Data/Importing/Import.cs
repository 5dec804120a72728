using System.Text.Json;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Data.Importing;

/// <summary>One import of an old log by a desk. It holds counts and keys; what is in the file stands encrypted in <see cref="ImportFile"/>, and only until the import is over.</summary>
internal sealed class Import
{
    public required Guid Id { get; init; }

    public required Officer By { get; init; }

    public required Guid SessionId { get; init; }

    /// <summary>When it was sent: what the rows are logged at.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>A keyed hash of the file: by it the desk is told that this very file came in before, and nothing else can be told.</summary>
    public required byte[] FileHash { get; init; }

    public required string State { get; init; }

    /// <summary>Which column holds what, as JSON.</summary>
    public required string Mapping { get; init; }

    /// <summary>Rows below the head; null until counted.</summary>
    public int? Rows { get; init; }

    public int Accepted { get; init; }

    /// <summary>Rows that an earlier import has brought, or an earlier row of the same file.</summary>
    public int AlreadyThere { get; init; }

    public int ProblemCount { get; init; }

    /// <summary>What is to be looked at though nothing is wrong, as JSON: sentences without anything out of the file.</summary>
    public string? Notes { get; init; }

    /// <summary>Rows checked, or written, so far.</summary>
    public int Progress { get; init; }

    /// <summary>The blocks of numbers taken for it, as JSON; null before.</summary>
    public string? Blocks { get; init; }

    /// <summary>These blocks; none before they were taken.</summary>
    public IReadOnlyList<ImportNumbers> Numbers() =>
        Blocks is null ? [] : JsonSerializer.Deserialize<List<ImportNumbers>>(Blocks, JsonSerializerOptions.Web)!;

    public bool CancelAsked { get; init; }

    public int Attempts { get; init; }

    /// <summary>When a held import was last checked; it is not held for ever.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public Guid? LeaseToken { get; init; }

    /// <summary>Until when somebody has it in hand, or it rests; without end where it is stopped.</summary>
    public DateTimeOffset? LeaseUntil { get; init; }

    /// <summary>Where it stands, as its desk is told: <see cref="ImportStates.Stopped"/> is no state of the row but a lease without end, so that it goes on from where it was.</summary>
    public string Stands => LeaseUntil == DateTimeOffset.MaxValue && ImportStates.Running.Contains(State) ? ImportStates.Stopped : State;
}

/// <summary>The key of an import's file, sealed; gone with the pieces when the import is over.</summary>
internal sealed class ImportFile
{
    public required Guid ImportId { get; init; }

    /// <summary>.csv or .xlsx.</summary>
    public required string Ending { get; init; }

    public required string KeyId { get; init; }

    public required byte[] WrappedKey { get; init; }

    public required byte[] Nonce { get; init; }

    public required byte[] Ciphertext { get; init; }
}

/// <summary>An encrypted piece of an import's file.</summary>
internal sealed class ImportPiece
{
    public required Guid ImportId { get; init; }

    public required int Number { get; init; }

    public required byte[] Content { get; init; }
}

/// <summary>What is wrong with a row. Says where, never what stands there (R22).</summary>
internal sealed class ImportProblemRow
{
    public required Guid ImportId { get; init; }

    public required int Number { get; init; }

    /// <summary>The sheet, by its place from 1.</summary>
    public int Tab { get; init; } = 1;

    public required int Row { get; init; }

    public required string? Column { get; init; }

    public required string? Field { get; init; }

    public required string Vi { get; init; }

    public required string En { get; init; }
}

/// <summary>That a row of some file is there already: a keyed hash of what makes it that row, for each desk.</summary>
internal sealed class ImportedRow
{
    public required string Desk { get; init; }

    public required byte[] Key { get; init; }

    public required Guid ImportId { get; init; }

    public required ExchangeId ExchangeId { get; init; }
}

/// <summary>How a desk last read files with these headings.</summary>
internal sealed class RememberedMapping
{
    public required string Desk { get; init; }

    public required byte[] Headings { get; init; }

    public required string Mapping { get; init; }
}
