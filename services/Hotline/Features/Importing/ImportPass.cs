using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Cooperation.Hotline.Data;
using Cooperation.Platform.Hosting.Imports;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>One way through a file from its first row to its last, batch by batch: what is new, what is there already, what is wrong. Of the rows gone by nothing is kept but a short mark each.</summary>
internal sealed class ImportPass(HotlineDbContext db, RowChecking checking, string desk)
{
    /// <summary>So many rows are looked up and written together.</summary>
    public const int Batch = 250;

    private readonly HashSet<UInt128> seen = [];

    public async IAsyncEnumerable<ImportBatch> ReadAsync(
        IEnumerable<SheetRow> rows,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var chunk in rows.Skip(1).Chunk(Batch))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var problems = new List<ImportProblem>();
            var passed = chunk.Select(row => checking.Check(row, problems)).OfType<CheckedRow>().ToArray();
            var fresh = passed.Where(row => seen.Add(BinaryPrimitives.ReadUInt128BigEndian(row.Key))).ToArray();
            var known = await KnownAsync(fresh, cancellationToken);
            var added = fresh.Where(row => !known.Contains(Convert.ToHexString(row.Key))).ToArray();
            yield return new(chunk.Length, added, passed.Length - added.Length, problems);
        }
    }

    private async Task<HashSet<string>> KnownAsync(IReadOnlyList<CheckedRow> rows, CancellationToken cancellationToken)
    {
        var keys = rows.Select(row => row.Key).ToArray();
        var known = await db
            .ImportedRows.AsNoTracking()
            .Where(row => row.Desk == desk && keys.Contains(row.Key))
            .Select(row => row.Key)
            .ToListAsync(cancellationToken);
        return known.Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);
    }
}

/// <summary>Some rows of a pass.</summary>
/// <param name="Rows">How many were read.</param>
/// <param name="Added">Those that are new and right.</param>
/// <param name="AlreadyThere">How many an earlier import, or an earlier row, has brought.</param>
/// <param name="Problems">What is wrong with the others.</param>
internal sealed record ImportBatch(int Rows, IReadOnlyList<CheckedRow> Added, int AlreadyThere, IReadOnlyList<ImportProblem> Problems);
