using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Reviews.Catalogue;
using Cooperation.Portal.Areas.Reviews.Returns;
using Cooperation.Portal.Areas.Reviews.Targets.Outside;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Targets;

/// <summary>/reviews/targets: where every target stands that facts can count, each on a page of its own with the records behind each number.</summary>
internal static class TargetPages
{
    public const string Address = "/reviews/targets";
    public const string ValuesAddress = "/reviews/outside-values";

    private static readonly string[] OfDocuments = [Known.Target.Reviewed, Known.Target.NewDocuments];

    public static void Map(RouteGroupBuilder pages)
    {
        var targets = pages.MapGroup(Address).RequireRoles(Jobs.ReviewRoles);
        targets.MapGet(
            "/",
            async (string? year, ReviewsClient client, RequestClock clock, CancellationToken cancellationToken) =>
                Page.Show<TargetsPage>(
                    new TargetsModel(await client.TargetsAsync(year, cancellationToken), VietnamTime.YearOf(clock.GetUtcNow()), year)
                )
        );
        targets.MapGet(
            "/{code}",
            async (string code, string? partner, string? year, ReviewsClient client, CancellationToken cancellationToken) =>
                Page.Show<TargetPage>(await client.TargetAsync(Uri.EscapeDataString(code), partner, year, cancellationToken))
        );
        targets.MapGroup("/{code}/values").RequireRoles(Roles.Planner).MapForm<EnterOutsideValue>("/new");
        pages.MapGroup(ValuesAddress).RequireRoles(Roles.Planner).MapForm<SettleOutsideValue>("/{id:guid}/{step}");
        targets.MapGet($"/{Known.Target.Processed}/records", ShowProcessedAsync);
        targets.MapGet(
            $"/{Known.Target.Processed}/export",
            async (HttpContext context, ReviewsClient client, CancellationToken cancellationToken) =>
                await (
                    await client.ExportAsync($"targets/{Known.Target.Processed}", ReturnFigurePages.AskedFile(context), cancellationToken)
                ).AsFileAsync(context, cancellationToken)
        );

        foreach (var code in OfDocuments)
        {
            MapRecords(targets, code);
        }
    }

    private static async Task<IResult> ShowProcessedAsync(HttpContext context, ReviewsClient client, CancellationToken cancellationToken)
    {
        var path = $"targets/{Known.Target.Processed}";
        var meaning = await client.MeaningAsync(path, cancellationToken);
        var records = await client.FigureRecordsAsync(path, context.Asked([.. CataloguePages.Cell, "of", "after"]), cancellationToken);
        return Page.Show<FigureRecordsPage>(
            new FigureRecordsModel(meaning, records, new FormState(context.Request.Query))
            {
                Address = $"{Address}/{Known.Target.Processed}",
            }
        );
    }

    private static void MapRecords(RouteGroupBuilder targets, string code)
    {
        targets.MapGet(
            $"/{code}/records",
            async (HttpContext context, ReviewsClient client, PageLanguage language, CancellationToken cancellationToken) =>
            {
                var cell = new FormState(context.Request.Query);
                var path = $"targets/{code}";
                var records = await client.FigureRecordsAsync(path, ReturnFigurePages.Asked(context), cancellationToken);
                var target = await client.TargetAsync(code, cell.Given("partner"), cell.Given("year"), cancellationToken);
                var number = target.Ratios.Select(ratio => ratio.NameOf(cell["of"], language)).FirstOrDefault(name => name is not null);
                return Page.Show<InstrumentRecordsPage>(new InstrumentRecordsModel(cell, records, $"{Address}/{code}", number));
            }
        );
        targets.MapGet(
            $"/{code}/export",
            async (HttpContext context, ReviewsClient client, CancellationToken cancellationToken) =>
                await (await client.ExportAsync($"targets/{code}", ReturnFigurePages.AskedFile(context), cancellationToken)).AsFileAsync(
                    context,
                    cancellationToken
                )
        );
    }
}

/// <summary>The targets of a year.</summary>
public sealed record TargetsModel(IReadOnlyList<TargetFigure> Targets, int Now, string? Asked)
{
    /// <summary>The year that is shown.</summary>
    public string Year => Asked is { Length: 4 } asked && asked.All(char.IsAsciiDigit) ? asked : Now.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The documents behind a number, and which number it was.</summary>
public sealed record InstrumentRecordsModel(FormState Cell, FigureRecords Records, string Figure, string? Number);
