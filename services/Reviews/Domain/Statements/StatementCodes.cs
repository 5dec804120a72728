using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Domain.Statements;

/// <summary>How far a statement is.</summary>
public static class StatementStatus
{
    /// <summary>Begun; no figures yet.</summary>
    public const string Draft = "draft";

    /// <summary>Its figures stand, and it waits for a second person.</summary>
    public const string Frozen = "frozen";

    /// <summary>Sent back with a reason.</summary>
    public const string Returned = "returned";

    /// <summary>Approved by a second person.</summary>
    public const string Approved = "approved";

    /// <summary>Gone out.</summary>
    public const string Sent = "sent";

    /// <summary>Dropped with a reason before anything went out.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Draft, Frozen, Returned, Approved, Sent, Withdrawn];
}

/// <summary>The steps of a statement: the last part of their addresses.</summary>
public static class StatementSteps
{
    /// <summary>Its figures are counted up to the marks of all services, and stand.</summary>
    public const string Freeze = "freeze";

    /// <summary>Approved.</summary>
    public const string Approval = "approval";

    /// <summary>Sent back.</summary>
    public const string Return = "return";

    /// <summary>Gone out.</summary>
    public const string Sending = "sending";

    /// <summary>A new edition is begun.</summary>
    public const string Correction = "correction";

    /// <summary>Dropped.</summary>
    public const string Withdrawal = "withdrawal";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Freeze, Approval, Return, Sending, Correction, Withdrawal];
}

/// <summary>The life of a statement, as one table: what is offered and what is taken go by it, and a test walks all of it.</summary>
public static class StatementLife
{
    /// <summary>The status that a step leads to; null where it is not open at this one.</summary>
    public static string? After(string status, string step) =>
        (status, step) switch
        {
            (StatementStatus.Draft or StatementStatus.Frozen or StatementStatus.Returned, StatementSteps.Freeze) => StatementStatus.Frozen,
            (StatementStatus.Frozen, StatementSteps.Approval) => StatementStatus.Approved,
            (StatementStatus.Frozen or StatementStatus.Approved, StatementSteps.Return) => StatementStatus.Returned,
            (StatementStatus.Approved, StatementSteps.Sending) => StatementStatus.Sent,
            (StatementStatus.Sent, StatementSteps.Correction) => StatementStatus.Draft,
            (StatementStatus.Draft or StatementStatus.Frozen or StatementStatus.Returned, StatementSteps.Withdrawal) =>
                StatementStatus.Withdrawn,
            _ => null,
        };

    /// <summary>The steps that are open at a status.</summary>
    public static IReadOnlyList<string> OpenAt(string status) => [.. StatementSteps.All.Where(step => After(status, step) is not null)];
}

/// <summary>
/// What may be told outside. Each is one count split one way: of persons all split the same ones of a year, so that no table lies within another and could be subtracted from it.
/// </summary>
public static class StatementTables
{
    /// <summary>Exchanges by direction.</summary>
    public const string ExchangesByDirection = "exchangesByDirection";

    /// <summary>Exchanges by kind.</summary>
    public const string ExchangesByKind = "exchangesByKind";

    /// <summary>Cases by kind.</summary>
    public const string CasesByKind = "casesByKind";

    /// <summary>Persons by where they stand.</summary>
    public const string PersonsByStatus = "personsByStatus";

    /// <summary>Persons by sex.</summary>
    public const string PersonsBySex = "personsBySex";

    /// <summary>Persons by age band.</summary>
    public const string PersonsByAge = "personsByAge";

    /// <summary>All of them, in the order in which they are printed.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        ExchangesByDirection,
        ExchangesByKind,
        CasesByKind,
        PersonsByStatus,
        PersonsBySex,
        PersonsByAge,
    ];

    /// <summary>Those that count persons.</summary>
    public static readonly IReadOnlyList<string> OfPersons = [PersonsByStatus, PersonsBySex, PersonsByAge];

    /// <summary>What each is called.</summary>
    public static Text NameOf(string table) =>
        table switch
        {
            ExchangesByDirection => new("Trao đổi thông tin theo chiều", "Exchanges by direction"),
            ExchangesByKind => new("Trao đổi thông tin theo loại việc", "Exchanges by kind"),
            CasesByKind => new("Hồ sơ theo loại", "Cases by kind"),
            PersonsByStatus => new("Người theo giai đoạn", "Persons by stage"),
            PersonsBySex => new("Người theo giới tính", "Persons by sex"),
            PersonsByAge => new("Người theo nhóm tuổi", "Persons by age band"),
            _ => throw new ArgumentOutOfRangeException(nameof(table), table, "No such table."),
        };
}
