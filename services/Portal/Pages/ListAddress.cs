using System.Globalization;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Pages;

/// <summary>Where a list stands: its filters and its place, as they are in the page's address and as its service is asked.</summary>
/// <param name="path">The address of the list.</param>
/// <param name="query">What stands in it.</param>
/// <param name="filters">What the service can be asked for.</param>
public sealed class ListAddress(string path, IQueryCollection query, params string[] filters)
{
    private const string Place = "after";

    public string Path => path;

    public FormState Form { get; } = new(query);

    /// <summary>Of the filters, those that are days: typed as people type them, asked for as services read them.</summary>
    public IReadOnlyList<string> Days { get; init; } = [];

    public bool IsFiltered => filters.Any(name => Form[name].Length > 0);

    /// <summary>Whether this is not the first page.</summary>
    public bool IsLater => Form[Place].Length > 0;

    /// <summary>The first page with these filters.</summary>
    public string First => path + Query(name => Form[name], null);

    public string Next(string after) => path + Query(name => Form[name], after);

    /// <summary>Asks for the page and shows it; a filter that is none is said with the list's own page.</summary>
    internal async Task<IResult> ShowAsync<TPage, TRow>(
        PageLanguage language,
        DateTimeOffset now,
        Func<string, Task<PageOf<TRow>>> ask,
        Func<ListOf<TRow>, object>? with = null
    )
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        var asked = Query(name => Asked(name, language, now), Form.Given(Place));
        if (Form.Errors.Count == 0)
        {
            try
            {
                return Show(await ask(asked), StatusCodes.Status200OK);
            }
            catch (ServiceProblemException refused) when (refused.Problem.Status == StatusCodes.Status400BadRequest)
            {
                Form.Add(refused.Problem); // Somebody changed the address by hand.
            }
        }

        return Show(new([], null), StatusCodes.Status400BadRequest);

        IResult Show(PageOf<TRow> page, int status)
        {
            var list = new ListOf<TRow>(this, page);
            return Page.Show<TPage>(with?.Invoke(list) ?? list, status);
        }
    }

    private string Asked(string name, PageLanguage language, DateTimeOffset now)
    {
        if (!Days.Contains(name) || Form[name].Length == 0)
        {
            return Form[name];
        }

        if (Times.TryReadDay(Form[name], VietnamTime.DateOf(now), out var day))
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        Form.Add(name, language[ExchangeTexts.DayWrong]);
        return "";
    }

    private string Query(Func<string, string> valueOf, string? after)
    {
        var asked = new QueryBuilder();
        foreach (var (name, value) in filters.Select(name => (name, valueOf(name))).Where(filter => filter.Item2.Length > 0))
        {
            asked.Add(name, value);
        }

        if (after is not null)
        {
            asked.Add(Place, after);
        }

        return asked.ToString();
    }
}

/// <summary>What the page of a list shows.</summary>
public sealed record ListOf<TRow>(ListAddress At, PageOf<TRow> Page);
