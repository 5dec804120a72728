using System.Globalization;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Platform.Domain.People;

/// <summary>Every reason for which something about a person, or a search for one, is refused. No sentence repeats what was typed (R22).</summary>
/// <param name="Service">Whose refusals they are, in front of each code: <c>hotline</c>.</param>
/// <param name="Record">The record with which people are written down: <c>exchange</c>.</param>
public sealed record PersonErrors(string Service, string Record)
{
    /// <summary>The birth is no date, or lies ahead.</summary>
    /// <param name="person">The person's place in the request, where it carries several.</param>
    public DomainError BirthNotADate(int? person = null) =>
        new(
            $"{Service}.{Record}.birth-not-a-date",
            Invalid,
            new(
                "Ngày sinh ghi theo dạng 1999-05-12, 1999-05, 1999 hoặc 1999~ (khoảng 1999) và không ở tương lai.",
                "Birth is written 1999-05-12, 1999-05, 1999 or 1999~ (about 1999) and does not lie in the future."
            ),
            person is null ? "birth" : string.Create(CultureInfo.InvariantCulture, $"people[{person}].birth")
        );

    /// <summary>A correction says what changes.</summary>
    public DomainError NothingToCorrect() =>
        Error("nothing-to-correct", Invalid, "Ghi ít nhất một thông tin cần sửa.", "Give at least one detail to correct.", "name");

    /// <summary>A search says what it looks for.</summary>
    public DomainError NothingToFind() =>
        Error(
            "nothing-to-find",
            Invalid,
            "Ghi họ tên, số giấy tờ hoặc số điện thoại cần tìm.",
            "Give a name, a paper number or a telephone number to look for.",
            "name"
        );

    /// <summary>One word fits too many people: nobody is searched by a family name alone (R20).</summary>
    public DomainError TwoWordsNeeded() =>
        Error(
            "two-words-needed",
            Invalid,
            "Cần ít nhất hai từ của họ tên, ví dụ họ và tên; thứ tự và dấu không quan trọng.",
            "At least two words of the name are needed, for example family and given name; order and accents do not matter.",
            "name"
        );

    /// <summary>The number has too few letters or digits to mean one paper or one telephone.</summary>
    public DomainError NumberTooShort(string field, int least) =>
        Error(
            "number-too-short",
            Invalid,
            $"Cần cả số, ít nhất {least} chữ số hoặc chữ cái.",
            $"The whole number is needed, at least {least} digits or letters.",
            field
        );

    /// <summary>The reason of an emergency opening is what desk and auditor judge it by: one letter says nothing.</summary>
    public DomainError GlassReasonTooShort(int words) =>
        Error(
            "glass-reason-too-short",
            Invalid,
            $"Ghi rõ lý do, ít nhất {words} từ: việc gì đang chờ và vì sao không đợi được cán bộ phụ trách.",
            $"Give the reason in at least {words} words: what waits, and why the officer in charge can't be waited for.",
            "reason"
        );

    /// <summary>An emergency opening is looked at by somebody else than who did it.</summary>
    public DomainError OwnGlass() =>
        Error(
            "own-glass",
            Forbidden,
            "Người mở khẩn cấp không tự đánh dấu đã xem: chỉ huy khác của đơn vị hoặc cơ quan đầu mối xem việc này.",
            "Who opened the details does not mark it as seen: another supervisor of the desk or the central desk does."
        );

    /// <summary>One more reason of this kind, in the service's own words.</summary>
    public DomainError Error(string reason, DomainErrorKind kind, string vi, string en, string? field = null) =>
        new($"{Service}.person.{reason}", kind, new(vi, en), field);
}
