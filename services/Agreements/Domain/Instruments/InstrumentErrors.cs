using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>Every reason for which an instrument is refused. The codes are for programs and never change; the sentences are for people.</summary>
public static class InstrumentErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("agreements.instrument");

    /// <summary>A code names one instrument.</summary>
    public static DomainError CodeTaken() =>
        Entry.Error("code-taken", Conflict, "Đã có văn kiện mang mã này.", "There is an instrument of this code already.", "code");

    /// <summary>A code begins with its partner's.</summary>
    public static DomainError CodeOfOtherPartner(string partner) =>
        Entry.Error(
            "code-of-other-partner",
            Invalid,
            $"Mã văn kiện với đối tác này bắt đầu bằng '{partner}-'.",
            $"The code of an instrument with this partner begins with '{partner}-'.",
            "code"
        );

    /// <summary>What it amends is an instrument with the same partner.</summary>
    public static DomainError AmendedUnknown() =>
        Entry.Error(
            "amended-unknown",
            Invalid,
            "Không có văn kiện được sửa đổi nào mang mã này với đối tác này.",
            "There is no instrument of this code with this partner that could be amended.",
            "amends"
        );

    /// <summary>A text that nobody has signed is changed while it is negotiated; one that has ended is followed by another.</summary>
    public static DomainError AmendedNotStanding() =>
        Entry.Error(
            "amended-not-standing",
            Rule,
            "Chỉ sửa đổi, bổ sung văn kiện đã ký và chưa hết hiệu lực.",
            "Only an instrument that was signed and has not ended is amended.",
            "amends"
        );

    /// <summary>A step does not begin where the instrument stands.</summary>
    public static DomainError StepNotOpen(Instrument instrument, DateOnly day)
    {
        var status = InstrumentWords.Of(instrument.Status);
        return Entry.Error(
            "step-not-open",
            Conflict,
            $"Bước này không thực hiện được khi văn kiện ở tình trạng: {status.Vi}.",
            $"This step does not begin while the instrument is: {status.En}."
        ) with
        {
            Source = LawOfInstruments.Of(instrument.Kind, day),
        };
    }

    /// <summary>An instrument is signed once.</summary>
    public static DomainError SignedAlready(DateOnly on) =>
        Entry.Error(
            "signed-already",
            Conflict,
            $"Văn kiện đã được ký ngày {Vi(on)}.",
            $"The instrument was signed on {En(on)} already.",
            "on"
        );

    /// <summary>Agreements of ministries are neither ratified nor approved after their signature.</summary>
    public static DomainError NotRatified(string kind, DateOnly day) =>
        Entry.Error(
            "not-ratified",
            Rule,
            "Loại văn kiện này không qua phê chuẩn, phê duyệt.",
            "An instrument of this kind is neither ratified nor approved after signature."
        ) with
        {
            Source = LawOfInstruments.Of(kind, day),
        };

    /// <summary>A day comes before that of the step before.</summary>
    public static DomainError BeforeLastStep(DateOnly last) =>
        Entry.Error(
            "before-last-step",
            Invalid,
            $"Ngày này trước bước trước đó ({Vi(last)}).",
            $"This day is before that of the step before ({En(last)}).",
            "on"
        );

    /// <summary>Nothing enters into force without a ground.</summary>
    public static DomainError GroundRequired(string kind, DateOnly day) =>
        Entry.Error(
            "ground-required",
            Rule,
            "Phải ghi căn cứ có hiệu lực: thông báo, trao đổi công hàm, từ ngày ký, hoặc chưa kiểm chứng.",
            "The ground of the entry into force has to be named: notice, exchange of notes, on signature, or unverified.",
            "ground"
        ) with
        {
            Source = LawOfInstruments.Of(kind, day),
        };

    /// <summary>What is in force from its signature on is in force from that day on.</summary>
    public static DomainError NotOnSignature(DateOnly signature) =>
        Entry.Error(
            "not-on-signature",
            Rule,
            $"Căn cứ 'từ ngày ký' thì ngày có hiệu lực là ngày ký {Vi(signature)}.",
            $"In force on signature means in force on the day of the signature, {En(signature)}.",
            "on"
        );

    /// <summary>An end before the start.</summary>
    public static DomainError EndBeforeStart(string field, DateOnly start) =>
        Entry.Error(
            "end-before-start",
            Invalid,
            $"Ngày kết thúc phải sau ngày bắt đầu {Vi(start)}.",
            $"The end has to come after the start, {En(start)}.",
            field
        );

    /// <summary>A start on or after the end that is known.</summary>
    public static DomainError StartAfterEnd(string field, DateOnly end) =>
        Entry.Error(
            "start-after-end",
            Invalid,
            $"Ngày bắt đầu phải trước ngày kết thúc {Vi(end)}.",
            $"The start has to come before the end, {En(end)}.",
            field
        );

    /// <summary>It would be in force before it was signed.</summary>
    public static DomainError ForceBeforeSignature(DateOnly signature) =>
        Entry.Error(
            "force-before-signature",
            Invalid,
            $"Văn kiện không thể có hiệu lực trước ngày ký {Vi(signature)}.",
            $"An instrument is not in force before its signature on {En(signature)}.",
            "inForceOn"
        );

    /// <summary>An amendment before what it amends was signed.</summary>
    public static DomainError AmendmentBeforeSignature(string field, DateOnly signature) =>
        Entry.Error(
            "amendment-before-signature",
            Rule,
            $"Văn kiện sửa đổi không thể có trước ngày ký văn kiện được sửa đổi ({Vi(signature)}).",
            $"An amendment does not come before the signature of what it amends ({En(signature)}).",
            field
        );

    /// <summary>The text of an amendment would hold before that was signed.</summary>
    public static DomainError SignedAfterText(DateOnly from) =>
        Entry.Error(
            "signed-after-text",
            Rule,
            $"Nội dung sửa đổi đã được ghi có hiệu lực từ ngày {Vi(from)}: ngày ký không thể sau ngày đó.",
            $"What it makes of the text holds from {En(from)} on: it was not signed after that day.",
            "signedOn"
        );

    /// <summary>Amended is by an instrument of its own, that names what it amends.</summary>
    public static DomainError AmendmentUnknown(IEnumerable<string> known)
    {
        var codes = string.Join(", ", known);
        return Entry.Error(
            "amendment-unknown",
            Invalid,
            $"Không có văn kiện sửa đổi nào mang mã này. Đã có: {codes}.",
            $"No amendment of this instrument has this code. There are: {codes}.",
            "amendment"
        );
    }

    /// <summary>What nobody has signed amends nothing.</summary>
    public static DomainError AmendmentNotSigned(string amendment) =>
        Entry.Error(
            "amendment-not-signed",
            Rule,
            $"Văn kiện sửa đổi {amendment} chưa được ký.",
            $"The amendment {amendment} has not been signed.",
            "amendment"
        );

    /// <summary>The text of an amendment is entered once.</summary>
    public static DomainError AmendmentEntered(string amendment) =>
        Entry.Error(
            "amendment-entered",
            Conflict,
            $"Nội dung sửa đổi của {amendment} đã được nhập.",
            $"The text of {amendment} was entered already.",
            "amendment"
        );

    /// <summary>It is not known from when on an amendment holds.</summary>
    public static DomainError AmendmentDayRequired() =>
        Entry.Error(
            "amendment-day-required",
            Invalid,
            "Phải ghi ngày sửa đổi có hiệu lực.",
            "The day from which the amendment holds is required.",
            "from"
        );

    /// <summary>Of two versions none begins on the day of another.</summary>
    public static DomainError TwoVersions(DateOnly day, string? other)
    {
        var (vi, en) = other is null ? ("văn bản đã ký", "the text as signed") : (other, other);
        return Entry.Error(
            "two-versions",
            Rule,
            $"Ngày {Vi(day)} đã có một văn bản khác bắt đầu có hiệu lực ({vi}): một ngày chỉ có một văn bản.",
            $"Another version begins on {En(day)} already ({en}): on one day there is one version.",
            "from"
        );
    }

    /// <summary>The text has no such article on that day.</summary>
    public static DomainError ArticleUnknown(string number) =>
        Entry.Error(
            "article-unknown",
            Rule,
            $"Văn bản trước ngày này không có Điều {number}.",
            $"The text before this day has no article {number}."
        );

    /// <summary>The text has that article already.</summary>
    public static DomainError ArticleThere(string number) =>
        Entry.Error(
            "article-there",
            Rule,
            $"Văn bản trước ngày này đã có Điều {number}: ghi là sửa đổi.",
            $"The text before this day has an article {number} already: it is replaced."
        );

    /// <summary>One article twice.</summary>
    public static DomainError ArticleTwice(string number) =>
        Entry.Error("article-twice", Invalid, $"Điều {number} được ghi hai lần.", $"Article {number} is named twice.");

    /// <summary>An article without its text.</summary>
    public static DomainError ArticleEmpty(string number) =>
        Entry.Error("article-empty", Invalid, $"Phải ghi nội dung Điều {number}.", $"The text of article {number} is required.");

    /// <summary>A later amendment speaks of an article that would not be there, or be there already.</summary>
    public static DomainError BreaksLater(string amendment, DateOnly from) =>
        Entry.Error(
            "breaks-later-amendment",
            Rule,
            $"Văn kiện sửa đổi sau đó ({amendment}, {Vi(from)}) không còn khớp với văn bản này.",
            $"A later amendment ({amendment}, {En(from)}) would no longer fit this text."
        );

    /// <summary>A text that nobody has signed has no articles yet.</summary>
    public static DomainError NotSigned(string field) =>
        Entry.Error(
            "not-signed",
            Rule,
            "Văn kiện chưa được ký: nội dung này ghi khi ký.",
            "The instrument has not been signed: this is entered with the signature.",
            field
        );

    /// <summary>The title stands as it was signed.</summary>
    public static DomainError TitleAsSigned(string field) =>
        Entry.Error(
            "title-as-signed",
            Rule,
            "Tên văn kiện giữ nguyên như khi ký, không sửa lại.",
            "The title stays as it was signed and is not corrected.",
            field
        );

    /// <summary>Nothing that would be corrected.</summary>
    public static DomainError NothingToCorrect() =>
        Entry.Error("nothing-to-correct", Invalid, "Chưa ghi nội dung cần đính chính.", "Nothing is named that is to be corrected.");

    /// <summary>Without being in force it has no day of that.</summary>
    public static DomainError NotInForce(string field) =>
        Entry.Error("not-in-force", Rule, "Văn kiện chưa có hiệu lực.", "The instrument has not entered into force.", field);

    /// <summary>Steps are taken by planners of the agency that leads, or of the one that the procedure names.</summary>
    public static DomainError NotYours(Text lead, Text? source) =>
        Entry.Error(
            "not-yours",
            Forbidden,
            $"Bước này do cán bộ kế hoạch của cơ quan chủ trì ({lead.Vi}) thực hiện.",
            $"This step is taken by planners of the lead agency ({lead.En})."
        ) with
        {
            Source = source,
        };

    /// <summary>Whoever notifies the entry into force keeps what the notice says, and nothing else.</summary>
    public static DomainError NoticeOnly(Text lead, Text? source) =>
        Entry.Error(
            "notice-only",
            Forbidden,
            $"Cơ quan thông báo chỉ ghi ngày có hiệu lực, căn cứ, số và ngày thông báo; nội dung khác do cơ quan chủ trì ({lead.Vi}) đính chính.",
            $"The agency that notifies keeps the day of the entry into force, its ground, and number and day of the notice; the rest is corrected by the lead agency ({lead.En})."
        ) with
        {
            Source = source,
        };

    private static string Vi(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string En(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
