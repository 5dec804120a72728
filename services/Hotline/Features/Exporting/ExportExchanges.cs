using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Searching;
using Cooperation.Hotline.Features.Importing;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exporting;

/// <summary>GET /api/hotline/exchanges/export: the list as a file, with the list's filters; on record, with the text only of what the user may read and its handling lets out.</summary>
internal static class ExportExchanges
{
    /// <summary>More than a desk logs in years; who needs all of it works with the figures.</summary>
    public const int Limit = 50_000;

    private static readonly Text Title = new("Trao đổi", "Exchanges");

    public static void Map(RouteGroupBuilder exchanges) =>
        exchanges.MapGet("/export", HandleAsync).RequireRoles(ExchangeAccess.Readers).WithName(nameof(ExportExchanges));

    internal static async Task<ExportFile<ExportedExchange>> HandleAsync(
        ValidQuery<Query> query,
        HttpContext context,
        HotlineDbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var rows = await db
            .Exchanges.That(query, at)
            .OfImport(query.Value.Import, db, user)
            .SeenBy(user)
            .With(query, db, user)
            .Take(Limit + 1)
            .CountAsync(cancellationToken);
        if (rows > Limit)
        {
            throw new DomainException(TooMany);
        }

        var names = await CodeNames.ReadAsync(db, RequestLanguage.Of(context), cancellationToken);

        // No entry, no file (R24). What was searched for stays out of it (R22); which texts went out is noted exchange by exchange.
        await audit.RecordReadAsync(
            "exchanges.export",
            "exchangeList",
            Guid.CreateVersion7(at).ToString(),
            $"{query.Value.Format}, {rows} rows",
            cancellationToken
        );
        return new ExportFile<ExportedExchange>
        {
            Choice = query.Value,
            Title = Title,
            FileName = "exchanges",
            At = at,
            Columns = ExportColumns.Of(names),
            Rows = new ExportBatches(db, user, query.Value, at).ReadAsync(cancellationToken),
        };
    }

    private static DomainError TooMany =>
        new(
            "hotline.export.too-many",
            DomainErrorKind.Rule,
            new(
                $"Danh sách có hơn {GroupedNumber.Of(Limit).Vi} trao đổi. Thu hẹp bộ lọc, ví dụ theo năm.",
                $"The list has more than {GroupedNumber.Of(Limit).En} exchanges. Narrow the filters, for example by year."
            )
        );

    public sealed record Query : ListExchanges.Query, IExportChoice
    {
        [Required, CodeOf(typeof(ExportFormats))]
        public string Format { get; init; } = "";

        [CodeOf(typeof(CsvSeparators))]
        public string? Separator { get; init; }
    }
}
