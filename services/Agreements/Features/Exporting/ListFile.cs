using Cooperation.Agreements.Data;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Agreements.Features.Exporting;

/// <summary>A list of Agreements as a file: on record before the first byte, with names in the reader's language. Scoped.</summary>
internal sealed class ListFile(
    AgreementsDbContext db,
    ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
    Audit audit,
    RequestClock clock,
    IHttpContextAccessor http
)
{
    /// <summary>The file.</summary>
    /// <param name="name">What the list is called in the audit and in the file's name: <c>instruments</c>.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="choice">Which file.</param>
    /// <param name="count">How many rows it has.</param>
    /// <param name="rows">The rows, read as they are written.</param>
    /// <param name="columns">The columns, with names in the reader's language.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DomainException">It is longer than any file.</exception>
    public async Task<ExportFile<TRow>> OfAsync<TRow>(
        string name,
        Text title,
        ExportChoice choice,
        int count,
        IAsyncEnumerable<TRow> rows,
        Func<ListNames, IReadOnlyList<ExportColumn<TRow>>> columns,
        CancellationToken cancellationToken
    )
    {
        ExportLimit.Check(AgreementsModule.Name, count);
        var at = clock.GetUtcNow();
        var names = new CodeNames(RequestLanguage.Of(http.HttpContext!), await reference.GetAsync(db, cancellationToken));
        await audit.NoteAsync($"{name}.export", $"{name}List", choice, count, at, cancellationToken);
        return new()
        {
            Choice = choice,
            Title = title,
            FileName = name,
            At = at,
            Columns = columns(new(names, at)),
            Rows = rows,
        };
    }
}

/// <summary>Names of codes on the day of the file.</summary>
internal sealed record ListNames(CodeNames Names, DateTimeOffset At)
{
    /// <summary>The name of a code.</summary>
    public string Of(string list, string? code) => Names.Of(list, code, At);

    /// <summary>The names of several.</summary>
    public string Of(string list, IEnumerable<string> codes) => string.Join("; ", codes.Select(code => Of(list, code)));

    /// <summary>A title in the reader's language, as far as there is one.</summary>
    public string In(string vi, string? en) => Names.Language == "en" ? en ?? vi : vi;

    /// <summary>Yes, or nothing.</summary>
    public string? Yes(bool said) => said ? In("Có", "Yes") : null;
}
