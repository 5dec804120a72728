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
    private static readonly Dictionary<string, string> NoDays = [];

    public string Path => path;

    public FormState Form { get; } = new(query);

    /// <summary>Of the filters, those that are days (<see cref="AskedDays"/>).</summary>
    public IReadOnlyList<string> Days { get; init; } = [];

    public bool IsFiltered => filters.Any(name => Form[name].Length > 0);

    /// <summary>Whether this is not the first page.</summary>
    public bool IsLater => Form[Place].Length > 0;

    /// <summary>The first page with these filters.</summary>
    public string First => path + Query(name => Form[name], null);

    /// <summary>Another view of the same, with these filters.</summary>
    public string As(string view) => view + Query(name => Form[name], null);

    /// <summary>Another view of the same, with one filter of another value.</summary>
    public string With(string view, string filter, string value) => view + Query(name => name == filter ? value : Form[name], null);

    public string Next(string after) => path + Query(name => Form[name], after);

    /// <summary>The file of the same list.</summary>
    public string File(string format, string? separator) => WantedFile.AddressOf(path, format, separator, Given(name => Form[name]));

    /// <summary>What its service is asked for, with days as it reads them; one that is none goes as it was typed, and is refused there.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Asked(PageLanguage language, DateOnly today)
    {
        var days = Days.Count == 0 ? NoDays : AskedDays.Read(Form, language, today, Days);
        return Given(name => Days.Contains(name) ? days.GetValueOrDefault(name, Form[name]) : Form[name]);
    }

    /// <summary>Asks for the page and shows it; a filter that is none is said with the list's own page.</summary>
    internal async Task<IResult> ShowAsync<TPage, TRow>(
        PageLanguage language,
        DateTimeOffset now,
        Func<string, Task<PageOf<TRow>>> ask,
        Func<ListOf<TRow>, object>? with = null
    )
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        var days = Days.Count == 0 ? NoDays : AskedDays.Read(Form, language, VietnamTime.DateOf(now), Days);
        var asked = Query(name => Days.Contains(name) ? days.GetValueOrDefault(name, "") : Form[name], Form.Given(Place));
        if (Form.Errors.Count == 0)
        {
            try
            {
                return Show(await ask(asked), StatusCodes.Status200OK);
            }
            catch (ServiceProblemException refused) when (refused.Problem.Status == StatusCodes.Status400BadRequest)
            {
                // Somebody changed the address by hand.
                Form.Add(refused.Problem, wordsOf: (field, message) => WordsOf(field, message, language));
            }
        }

        return Show(new([], null), StatusCodes.Status400BadRequest);

        IResult Show(PageOf<TRow> page, int status)
        {
            var list = new ListOf<TRow>(this, page);
            return Page.Show<TPage>(with?.Invoke(list) ?? list, status);
        }
    }

    // What is no day is one of a list of codes: which ones, the field shows by their names.
    private string WordsOf(string field, string message, PageLanguage language) =>
        filters.Except(Days, StringComparer.Ordinal).Contains(field) ? language[ExchangeTexts.NotInList] : message;

    private IEnumerable<KeyValuePair<string, string>> Given(Func<string, string> valueOf) =>
        filters.Select(name => KeyValuePair.Create(name, valueOf(name))).Where(filter => filter.Value.Length > 0);

    private string Query(Func<string, string> valueOf, string? after)
    {
        var asked = new QueryBuilder(Given(valueOf));

        if (after is not null)
        {
            asked.Add(Place, after);
        }

        return asked.ToString();
    }
}

/// <summary>What the page of a list shows.</summary>
public sealed record ListOf<TRow>(ListAddress At, PageOf<TRow> Page);
