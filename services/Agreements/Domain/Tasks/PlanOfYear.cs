using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Tasks;

/// <summary>The programme's plan of a year as it was issued: its tasks, and who carries out which. Nobody changes it here.</summary>
public sealed class PlanOfYear
{
    private readonly Dictionary<string, PlanTask> byId;
    private readonly Dictionary<string, string> standIns;
    private readonly IReadOnlyList<BodyMember> members;
    private readonly IReadOnlyList<PlanProvince> provinces;
    private readonly IReadOnlySet<string> byProvince;

    /// <summary>As its file says.</summary>
    public PlanOfYear(
        string code,
        Text title,
        string issuedBy,
        int year,
        IReadOnlyList<PlanTask> tasks,
        IReadOnlyList<BodyMember> members,
        IReadOnlyList<PlanProvince> provinces,
        IReadOnlySet<string> byProvince
    )
    {
        (Code, Title, IssuedBy, Year, Tasks) = (code, title, issuedBy, year, tasks);
        (this.members, this.provinces, this.byProvince) = (members, provinces, byProvince);
        byId = tasks.ToDictionary(task => task.Id, StringComparer.Ordinal);

        // Where an agency leads on behalf of its ministry, it reports in its place everywhere.
        standIns = tasks
            .SelectMany(task => task.Leads)
            .Where(lead => lead.OnBehalfOf is not null)
            .DistinctBy(lead => lead.OnBehalfOf)
            .ToDictionary(lead => lead.OnBehalfOf!, lead => lead.Agency, StringComparer.Ordinal);
    }

    /// <summary><c>130CP-2018</c>.</summary>
    public string Code { get; }

    /// <summary>Its title.</summary>
    public Text Title { get; }

    /// <summary>Who issued it.</summary>
    public string IssuedBy { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>Its tasks, in its order.</summary>
    public IReadOnlyList<PlanTask> Tasks { get; }

    /// <summary>The task of this id; null where there is none.</summary>
    public PlanTask? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Who carries it out is asked of a day of its year: the nearest to this one.</summary>
    public DateOnly DayOf(DateOnly today) =>
        today.Year < Year ? new(Year, 1, 1)
        : today.Year > Year ? new(Year, 12, 31)
        : today;

    /// <summary>Who reports on a task on a day: whoever leads it first, then the members of the bodies that take part, then each province.</summary>
    public IReadOnlyList<Reporter> ReportersOf(PlanTask task, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(task);
        return
        [
            .. task
                .Leads.Select(lead => new Reporter(lead.Agency, Province: null))
                .Concat(task.TakingPart.SelectMany(body => MembersOf(body, day)))
                .Distinct(),
        ];
    }

    /// <summary>Who has a plan of its own on a day (III.1): everybody who takes part in any task.</summary>
    public IReadOnlyList<Reporter> ReportersOn(DateOnly day) => [.. Tasks.SelectMany(task => ReportersOf(task, day)).Distinct()];

    private IEnumerable<Reporter> MembersOf(string body, DateOnly day)
    {
        if (byProvince.Contains(body))
        {
            return provinces.Where(province => province.HoldsOn(day)).Select(province => new Reporter(body, province.Code));
        }

        string[] agencies = [.. members.Where(member => member.Body == body && member.HoldsOn(day)).Select(member => member.Agency)];
        return (agencies.Length > 0 ? agencies : [body]).Select(agency => new Reporter(
            standIns.GetValueOrDefault(agency, agency),
            Province: null
        ));
    }
}

/// <summary>Who reports: an agency, or a province's people's committee.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Province">Two-digit code of the province, where one reports.</param>
public sealed record Reporter(string Agency, string? Province);

/// <summary>An agency that belongs to a body that the plan names, over some time.</summary>
public sealed record BodyMember(string Body, string Agency, DateOnly? ValidFrom, DateOnly? ValidTo) : IDated;

/// <summary>A province, over some time.</summary>
public sealed record PlanProvince(string Code, DateOnly? ValidFrom, DateOnly? ValidTo) : IDated;
