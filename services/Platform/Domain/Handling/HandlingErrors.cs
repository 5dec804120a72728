using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Platform.Domain.Handling;

/// <summary>Every reason for which information is not passed on, printed or exported.</summary>
/// <param name="Service">Whose refusals they are, in front of each code: <c>hotline</c>.</param>
public sealed record HandlingErrors(string Service)
{
    /// <summary>To an agency or to a partner, and to one of them.</summary>
    public DomainError OneDestination() =>
        Error(
            "one-destination",
            Invalid,
            "Ghi một nơi nhận: cơ quan trong nước hoặc đối tác.",
            "Name one destination: an agency or a partner.",
            "toAgency"
        );

    /// <summary>The destination is not in the list.</summary>
    public DomainError DestinationUnknown(string field) =>
        Error("destination-unknown", Invalid, "Nơi nhận không có trong danh mục.", "No such destination in the list.", field);

    /// <summary>Not to other partners.</summary>
    public DomainError NotToPartners(string handling) =>
        Error(
            "not-to-partners",
            Rule,
            $"{handling}: không được chuyển tiếp cho đối tác khác.",
            $"{handling}: it may not be passed on to other partners.",
            "toPartner"
        );

    /// <summary>Not to this agency.</summary>
    public DomainError NotToAgency(string handling, string agency) =>
        Error(
            "not-to-agency",
            Rule,
            $"{handling}: không được chuyển tiếp cho {agency}.",
            $"{handling}: it may not be passed on to {agency}.",
            "toAgency"
        );

    /// <summary>A mark is loosened with the provider's leave only.</summary>
    public DomainError LeaveToLoosenRequired() =>
        Error(
            "leave-to-loosen-required",
            Rule,
            "Nới mã xử lý hoặc điều kiện sử dụng: phải ghi sự đồng ý của bên cung cấp (ai, khi nào, bằng hình thức nào).",
            "To loosen handling or use condition, note the provider's permission (who, when, by what).",
            "permission"
        );

    /// <summary>H3 says what it restricts.</summary>
    public DomainError RestrictionRequired(string field) =>
        Error(
            "restriction-required",
            Rule,
            "Điều kiện sử dụng H3: phải ghi rõ hạn chế.",
            "Use condition H3: say what it restricts.",
            field
        );

    /// <summary>Whoever gave it has to agree first.</summary>
    public DomainError PermissionRequired(string condition) =>
        Error(
            "permission-required",
            Invalid,
            $"Điều kiện sử dụng {condition}: phải ghi sự đồng ý của bên cung cấp (ai, khi nào, bằng hình thức nào).",
            $"Use condition {condition}: note the provider's permission (who, when, by what).",
            "permission"
        );

    /// <summary>It may not be printed.</summary>
    public DomainError NotPrinted(string handling) =>
        Error("not-printed", Rule, $"{handling}: không được in.", $"{handling}: it may not be printed.");

    /// <summary>It may not be exported.</summary>
    public DomainError NotExported(string handling) =>
        Error("not-exported", Rule, $"{handling}: không được kết xuất.", $"{handling}: it may not be exported.");

    /// <summary>One more reason of this kind, in the service's own words.</summary>
    public DomainError Error(string reason, DomainErrorKind kind, string vi, string en, string? field = null) =>
        new($"{Service}.handling.{reason}", kind, new(vi, en), field);
}
