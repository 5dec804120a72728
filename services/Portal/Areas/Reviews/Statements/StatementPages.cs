using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Statements;

/// <summary>/reviews/statements: figures for somebody outside, each with who asked, what leaves, who approved it and when it went to whom. Reviews decides who sees and does what.</summary>
internal static class StatementPages
{
    public const string Address = "/reviews/statements";

    public static void Map(RouteGroupBuilder pages)
    {
        var statements = pages.MapGroup(Address).RequireRoles(Jobs.StatementRoles);
        statements.MapGet("/", ListAsync);
        statements.MapGroup("").RequireRoles(Roles.Planner).MapForm<BeginStatement>("/new");
        statements.MapGet(
            "/{id:guid}",
            async (Guid id, int? edition, string? note, StatementsClient client, CancellationToken cancellationToken) =>
                Page.Show<StatementPage>(new StatementModel(await client.ReadAsync(id, edition, cancellationToken), note))
        );
        statements.MapGet(
            "/{id:guid}/document",
            async (Guid id, HttpContext context, StatementsClient client, CancellationToken cancellationToken) =>
            {
                var query = context.Asked(["edition", "format", "separator"]);
                return await (await client.OpenAsync(id, query, cancellationToken)).AsFileAsync(context, cancellationToken);
            }
        );
        statements.MapGroup("/{id:guid}/steps").MapForm<TakeStatementStep>("/{step}");
    }

    /// <summary>The years of a statement.</summary>
    public static string PeriodOf(int from, int to) =>
        from == to ? to.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{from}–{to}");

    private static Task<IResult> ListAsync(
        HttpRequest request,
        StatementsClient statements,
        CurrentUser user,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        new ListAddress(Address, request.Query, "partner", "status").ShowAsync<StatementsPage, StatementRow>(
            language,
            clock.GetUtcNow(),
            query => statements.ListAsync(query, cancellationToken),
            list => new StatementsModel(list, user.Agency == Known.Desk.ForeignMinistry && user.Is(Roles.Planner))
        );
}

/// <summary>The statements that the user sees.</summary>
public sealed record StatementsModel(ListOf<StatementRow> List, bool MayBegin);

/// <summary>A statement, and what was just done.</summary>
public sealed record StatementModel(Statement Statement, string? Note);
