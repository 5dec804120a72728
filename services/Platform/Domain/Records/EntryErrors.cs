using System.Globalization;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Platform.Domain.Records;

/// <summary>Reasons for which what somebody enters is refused in every service, whatever the record.</summary>
/// <param name="Record">What their codes begin with: <c>repatriation.case</c>.</param>
public sealed record EntryErrors(string Record)
{
    /// <summary>The text is missing.</summary>
    public DomainError TextRequired(string field) =>
        Error("text-required", Invalid, "Phải ghi nội dung này.", "This text is required.", field);

    /// <summary>The time lies ahead.</summary>
    public DomainError TimeInFuture(string field) =>
        Error("time-in-future", Invalid, "Thời gian này chưa đến.", "This time lies in the future.", field);

    /// <summary>Not one of these codes.</summary>
    public DomainError Unknown(string field, IEnumerable<string> allowed)
    {
        var codes = string.Join(", ", allowed);
        return Error(
            $"{field}-unknown",
            Invalid,
            $"Mã này không có trong danh mục. Các mã được dùng: {codes}.",
            $"This code is not in the list. Allowed: {codes}.",
            field
        );
    }

    /// <summary>The code did not stand in its list on that day.</summary>
    /// <param name="field">The field with the code.</param>
    /// <param name="day">The day whose list counts.</param>
    /// <param name="allowed">The codes of that day.</param>
    public DomainError UnknownOnDay(string field, DateOnly day, IEnumerable<string> allowed)
    {
        var (vi, en) = string.Join(", ", allowed) is { Length: > 0 } codes
            ? ($"Các mã được dùng: {codes}.", $"Allowed: {codes}.")
            : ("Ngày đó chưa có danh mục.", "There was no list yet on that day.");
        return Error(
            $"{field}-unknown",
            Invalid,
            $"Mã này không có trong danh mục ngày {Vi(day)}. {vi}",
            $"This code is not in the list as of {En(day)}. {en}",
            field
        );
    }

    /// <summary>The account does not serve this partner or area.</summary>
    /// <param name="field">partner or area.</param>
    /// <param name="served">What it serves.</param>
    public DomainError NotServed(string field, IEnumerable<string> served)
    {
        var own = string.Join(", ", served.Order(StringComparer.Ordinal));
        return Error(
            $"{field}-not-served",
            Forbidden,
            $"Tài khoản của bạn chỉ làm việc trong phạm vi được giao ({own}).",
            $"Your account works within its own scope only ({own}).",
            field
        );
    }

    /// <summary>One more reason, in the service's own words.</summary>
    public DomainError Error(string reason, DomainErrorKind kind, string vi, string en, string? field = null) =>
        new($"{Record}.{reason}", kind, new(vi, en), field);

    private static string Vi(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string En(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
