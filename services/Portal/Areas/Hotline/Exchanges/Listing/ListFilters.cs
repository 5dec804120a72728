using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Listing;

/// <summary>The filters as they stand in the address, and as Hotline is asked with them.</summary>
public sealed class ListFilters
{
    private static readonly string[] Plain = ["partner", "status", "urgency", "area", "direction", "kind", "waiting"];
    private const string PageSize = "50";

    // What an address says beside its filters.
    private static readonly string[] BesideFilters = ["after", "done", "format", "separator"];

    /// <summary>What only a figure of the desk asks for; the form has no fields for it.</summary>
    internal static readonly string[] OfFigures = ["desk", "counted", "classified", "open", "answered", "direction", "kind"];

    private readonly string desk;
    private readonly Guid account;
    private readonly DateOnly today;
    private readonly string? after;
    private IReadOnlyDictionary<string, string> days = new Dictionary<string, string>();

    internal ListFilters(IQueryCollection query, CurrentUser user, DateTimeOffset now)
    {
        Form = new FormState(query.Where(field => !BesideFilters.Contains(field.Key, StringComparer.Ordinal)));
        after = query["after"].FirstOrDefault();
        desk = user.Desk;
        account = user.Id;
        today = VietnamTime.DateOf(now);
    }

    public FormState Form { get; }

    public bool IsFiltered => Form.Names.Any(name => Form[name].Length > 0);

    /// <summary>Whether words are looked for.</summary>
    public bool IsSearched => !string.IsNullOrWhiteSpace(Form["q"]);

    /// <summary>The words that are looked for.</summary>
    public SoughtWords? Sought => IsSearched ? new(Form["q"]) : null;

    public bool IsLater => after is not null;

    public string First => "/exchanges" + Address(null);

    /// <summary>This very page of the list.</summary>
    public string Here => "/exchanges" + Address(after);

    /// <summary>The same list as a file.</summary>
    public string Export(string format, string? separator)
    {
        var query = new QueryBuilder { { "format", format } };
        if (separator is not null)
        {
            query.Add("separator", separator);
        }

        foreach (var name in Form.Names.Where(name => Form[name].Length > 0))
        {
            query.Add(name, Form[name]);
        }

        return "/exchanges/export" + query;
    }

    /// <summary>The list without one of its filters.</summary>
    public string Without(string name) => "/exchanges" + Address(null, name);

    public string Next(string cursor) => "/exchanges" + Address(cursor);

    /// <summary>Notes on the form which day can't be read, or that the last lies before the first.</summary>
    internal void Check(PageLanguage speech) => days = AskedDays.Read(Form, speech, today);

    /// <summary>Takes over Hotline's refusal, in the words of the form.</summary>
    internal void Explain(ServiceProblem problem, PageLanguage speech)
    {
        foreach (var (field, messages) in problem.Errors ?? [])
        {
            Form.Add(field, Plain.Contains(field) ? speech[ExchangeTexts.NotInList] : string.Join(' ', messages));
        }
    }

    internal string ForHotline()
    {
        var query = Asked();
        query.Add("limit", PageSize);
        if (after is not null)
        {
            query.Add("after", after);
        }

        return query.ToString();
    }

    internal string ForExport(string? format, string? separator)
    {
        var query = Asked();
        query.Add("format", format ?? "");
        query.Add("separator", separator ?? "");
        return query.ToString();
    }

    private QueryBuilder Asked()
    {
        var query = new QueryBuilder();
        foreach (var name in Plain.Prepend("q").Where(name => Form[name].Length > 0))
        {
            query.Add(name, Form[name]);
        }

        foreach (var (name, day) in days)
        {
            query.Add(name, day);
        }

        if (Form["overdue"].Length > 0)
        {
            query.Add("overdue", "true");
        }

        if (Form["dueSoon"].Length > 0)
        {
            query.Add("dueSoon", "true");
        }

        if (Form["own"].Length > 0)
        {
            query.Add("desk", desk);
        }

        if (Form["mine"].Length > 0)
        {
            query.Add("assignee", account.ToString());
        }

        if (Form["offered"].Length > 0)
        {
            query.Add("offeredTo", desk);
        }

        if (Form["import"].Length > 0)
        {
            query.Add("import", Form["import"]);
        }

        foreach (var name in OfFigures.Except(Plain, StringComparer.Ordinal).Where(name => Form[name].Length > 0))
        {
            query.Add(name, Form[name]);
        }

        return query;
    }

    private string Address(string? cursor, string? without = null)
    {
        var query = new QueryBuilder();
        foreach (var name in Form.Names.Where(name => name != without && Form[name].Length > 0))
        {
            query.Add(name, Form[name]);
        }

        if (cursor is not null)
        {
            query.Add("after", cursor);
        }

        return query.ToString();
    }
}
