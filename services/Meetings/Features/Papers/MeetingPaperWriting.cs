using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>Writes the papers of a meeting in the layout of official papers. What is not known is marked as missing and never made up.</summary>
internal static class MeetingPaperWriting
{
    private const string Head = "Thủ trưởng đơn vị";

    // There is nothing to say, and nothing is missing.
    private const string None = "–";

    public static Paper Write(MeetingPaperDraft draft)
    {
        var words = Of(draft);
        return new()
        {
            Day = words.Day,
            Superior = draft.Names.AboveDesk(draft.Meeting.Desk, draft.At),
            Issuer = draft.Issuer,
            Number = words.Number,
            Place = draft.PlaceOfIssue,
            Title = words.Title,
            Subject = words.Subject,
            Marks = [.. draft.Meeting.Closed ? ["Họp kín"] : (string[])[], .. words.IsDraft ? ["Dự thảo"] : (string[])[]],
            Body = words.Body,
            Signature = words.Signer,
            Recipients = words.Recipients.Count == 0 ? [] : [.. words.Recipients, $"Lưu: Hồ sơ {draft.Meeting.Reference}"],
            Foot = $"{draft.Meeting.Reference} · Lập từ hệ thống lúc {PaperDates.InShort(draft.At)}",
        };
    }

    private static MeetingPaperWords Of(MeetingPaperDraft draft) =>
        draft.Kind switch
        {
            MeetingPapers.NominationLetter => Letter(draft, draft.Delegation!),
            MeetingPapers.DelegationDecision => Decision(draft, draft.Delegation!),
            MeetingPapers.DelegationList => List(draft, draft.Delegation!),
            MeetingPapers.BriefingNote => Briefing(draft),
            MeetingPapers.Minutes => Minutes(draft),
            _ => Report(draft),
        };

    private static MeetingPaperWords Letter(MeetingPaperDraft draft, Delegation delegation)
    {
        var asked = delegation.Agencies.OrderBy(agency => agency.Order).ToList();
        return new(
            "Công văn",
            $"Về việc cử người tham gia đoàn dự {draft.Called}",
            delegation.Letter,
            LastOf(draft, MeetingHappenings.Invited),
            [
                new PaperText($"Kính gửi: {string.Join("; ", asked.Select(agency => draft.Agency(agency.Agency)))}."),
                new PaperText(
                    $"{draft.Issuer} đề nghị các cơ quan có tên trên cử người tham gia đoàn Việt Nam dự {draft.Called} và gửi danh sách (họ và tên, chức vụ) "
                        + $"trước hết {PaperDates.InWords(delegation.Due)}."
                ),
                Facts(draft),
                new PaperHeading("Số người đề nghị cử"),
                new PaperTable(
                    [new("TT", 1), new("Cơ quan", 6), new("Số người", 2, IsNumber: true)],
                    [
                        .. asked.Select(
                            (agency, place) =>
                                (IReadOnlyList<string?>)
                                    [
                                        Number(place + 1),
                                        draft.Agency(agency.Agency),
                                        agency.Quota is { } quota ? Number(quota) : "không hạn chế",
                                    ]
                        ),
                    ]
                ),
                .. Agenda(draft),
                new PaperText("Rất mong nhận được sự phối hợp của các cơ quan."),
            ],
            new PaperSignature(Head, Name: ""),
            [.. asked.Select(agency => draft.Agency(agency.Agency))]
        );
    }

    private static MeetingPaperWords Decision(MeetingPaperDraft draft, Delegation delegation)
    {
        var going = Going(draft);
        var head = going.FirstOrDefault(member => member.Id == delegation.Head);
        var isDecided = delegation.DecisionNumber is not null;
        return new(
            "Quyết định",
            $"Về việc cử đoàn Việt Nam dự {draft.Called}",
            delegation.DecisionNumber,
            delegation.ApprovedOn ?? draft.Today,
            [
                new PaperText(
                    $"Căn cứ đề nghị cử người của {string.Join(", ", delegation.Agencies.OrderBy(agency => agency.Order).Select(agency => draft.Agency(agency.Agency)))};"
                ),
                new PaperText($"Xét đề nghị của {draft.Issuer},"),
                new PaperHeading("QUYẾT ĐỊNH:"),
                new PaperText(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Điều 1. Cử đoàn Việt Nam gồm {going.Count:00} người có tên sau đây dự {draft.Called}, thời gian {draft.When}, tại {draft.Where ?? MeetingPaperDraft.ByHand}:"
                    )
                ),
                Table(draft, going),
                new PaperText(head is null ? null : $"Điều 2. {head.Name}, {head.Post}, làm Trưởng đoàn.", "trưởng đoàn"),
                new PaperText("Điều 3. Đoàn làm việc theo chương trình của cuộc họp và báo cáo kết quả sau khi kết thúc."),
                new PaperText(
                    "Điều 4. Các cơ quan có người trong đoàn và những người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."
                ),
            ],
            new PaperSignature(delegation.Authority ?? MeetingPaperDraft.ByHand, Name: ""),
            ["Như Điều 4"]
        )
        {
            IsDraft = !isDecided,
        };
    }

    private static MeetingPaperWords List(MeetingPaperDraft draft, Delegation delegation) =>
        new(
            "Danh sách đoàn",
            $"Đoàn Việt Nam dự {draft.Called}\nDelegation of Viet Nam to {Series(draft)}",
            draft.Meeting.Reference,
            draft.Today,
            [Facts(draft), Table(draft, Going(draft))],
            new PaperSignature(Head, Name: ""),
            []
        )
        {
            IsDraft = delegation.DecisionNumber is null,
        };

    private static MeetingPaperWords Briefing(MeetingPaperDraft draft) =>
        new(
            "Tài liệu chuẩn bị",
            $"Phục vụ {draft.Called}",
            draft.Meeting.Reference,
            draft.Today,
            [
                new PaperHeading("1. Thông tin chung"),
                Facts(draft),
                new PaperHeading("2. Đã hứa gì từ kỳ trước"),
                Items(draft, draft.Promised, "Chưa có việc nào từ các kỳ trước."),
                new PaperHeading("3. Chương trình nghị sự"),
                .. Agenda(draft, withHeading: false),
                new PaperHeading("4. Số liệu"),
                .. Figures(draft),
                new PaperHeading("5. Quan điểm, kiến nghị của phía Việt Nam"),
                new PaperText(MeetingPaperDraft.ByHand),
            ],
            new PaperSignature(Head, Name: ""),
            []
        );

    private static MeetingPaperWords Minutes(MeetingPaperDraft draft) =>
        new(
            "Biên bản",
            draft.Called,
            draft.Meeting.Reference,
            draft.Meeting.DayOpen ? draft.Today : draft.Meeting.LastDay,
            [
                Facts(draft),
                .. MinutesBody(draft),
                new PaperSigners("Biên bản đã được hai bên đọc lại và thống nhất.", ["Đại diện phía Việt Nam", "Đại diện phía bạn"]),
            ],
            Signer: null,
            []
        )
        {
            IsDraft = draft.Facts.IsDraft,
        };

    private static MeetingPaperWords Report(MeetingPaperDraft draft) =>
        new(
            "Báo cáo",
            $"Kết quả {draft.Called}",
            draft.Meeting.ReportNumber,
            draft.Meeting.ReportedAt is { } at ? CivilTime.DateOf(at) : draft.Today,
            [
                new PaperHeading("1. Thông tin chung"),
                Facts(draft),
                new PaperHeading("2. Đoàn Việt Nam"),
                Going(draft) is { Count: > 0 } going ? Table(draft, going) : new PaperText("Không cử đoàn."),
                new PaperHeading("3. Nội dung"),
                .. Agenda(draft, withHeading: false),
                new PaperHeading("4. Kết luận và cam kết"),
                .. Decisions(draft),
                new PaperHeading("5. Việc phải làm"),
                Items(draft, draft.Items, "Không có việc nào được giao."),
                new PaperHeading("6. Kiến nghị"),
                new PaperText(MeetingPaperDraft.ByHand),
            ],
            new PaperSignature(Head, Name: ""),
            ["Lãnh đạo cấp trên (để báo cáo)", .. draft.Meeting.Agencies.Select(agency => draft.Agency(agency))]
        )
        {
            IsDraft = draft.Meeting.ReportNumber is null,
        };

    private static PaperFacts Facts(MeetingPaperDraft draft) =>
        new([
            new("Cuộc họp", draft.Called),
            new("Thời gian", draft.When),
            new("Địa điểm", draft.Where),
            .. draft.Meeting.Languages.Count == 0
                ? (PaperFact[])[]
                :
                [
                    new(
                        "Ngôn ngữ",
                        string.Join(
                            ", ",
                            draft.Meeting.Languages.Select(language => draft.Names.Of(MeetingLists.Language, language, draft.At))
                        )
                    ),
                ],
        ]);

    private static IEnumerable<PaperPart> Agenda(MeetingPaperDraft draft, bool withHeading = true)
    {
        var points = draft.Meeting.Agenda.OrderBy(point => point.Number).ToList();
        if (points.Count == 0)
        {
            return withHeading ? [] : [new PaperText("Chưa có chương trình.")];
        }

        PaperTable table = new(
            [new("TT", 1), new("Thời gian", 3), new("Nội dung", 7), new("Đơn vị trình bày", 4)],
            [
                .. points.Select(
                    (point, place) =>
                        (IReadOnlyList<string?>)
                            [
                                Number(place + 1),
                                TimeOf(point),
                                point.Closed ? $"{point.Title} (phiên kín)" : point.Title,
                                point.Presenter ?? None,
                            ]
                ),
            ]
        );
        return withHeading ? [new PaperHeading("Chương trình nghị sự"), table] : [table];
    }

    private static string TimeOf(AgendaItem point)
    {
        string?[] parts = [point.On is { } on ? Day(on) : null, point.Time?.ToString("HH:mm", CultureInfo.InvariantCulture)];
        return string.Join(' ', parts.OfType<string>()) is { Length: > 0 } time ? time : None;
    }

    // Those who were approved in their order; before that everybody who was named.
    private static List<Member> Going(MeetingPaperDraft draft) =>
        draft.Facts.Members.Any(member => member.State == DelegateStates.Approved)
            ? [.. draft.Facts.Members.Where(member => member.State == DelegateStates.Approved)]
            : [.. draft.Facts.Members.Where(member => member.Counts)];

    private static PaperTable Table(MeetingPaperDraft draft, IReadOnlyList<Member> members) =>
        new(
            [new("TT\nNo.", 2), new("Họ và tên\nName", 6), new("Chức vụ\nPost", 6), new("Cơ quan\nAgency", 6), new("Ghi chú\nNote", 4)],
            [
                .. members.Select(
                    (member, place) =>
                        (IReadOnlyList<string?>)
                            [
                                Number(place + 1),
                                member.Name,
                                member.Post,
                                $"{draft.Agency(member.Agency)}\n{draft.English.Of(MeetingLists.Agency, member.Agency, draft.At)}",
                                member.Id == draft.Delegation?.Head ? "Trưởng đoàn\nHead of delegation" : None,
                            ]
                ),
            ]
        );

    private static PaperPart Items(MeetingPaperDraft draft, IReadOnlyList<ActionItem> items, string none) =>
        items.Count == 0
            ? new PaperText(none)
            : new PaperTable(
                [new("Số", 4), new("Việc", 7), new("Cơ quan", 4), new("Hạn", 3), new("Tình trạng", 3)],
                [
                    .. items.Select(item =>
                        (IReadOnlyList<string?>)
                            [
                                item.Reference,
                                item.Title,
                                item.OwedByThem && item.CounterpartUnit is { } unit ? $"{unit} (phía bạn)" : draft.Agency(item.Agency),
                                Day(item.Due),
                                draft.Names.Of("actionItemStatus", item.Status, draft.At) + (item.IsLate(draft.Today) ? ", trễ hạn" : ""),
                            ]
                    ),
                ]
            );

    private static IEnumerable<PaperPart> Figures(MeetingPaperDraft draft) =>
        draft.Figures.Count == 0
            ? [new PaperText("Chưa trích số liệu: mở phần Tổng hợp rồi lập lại tài liệu này.")]
            :
            [
                new PaperTable(
                    [new("Số liệu", 7), new("Giá trị", 3, IsNumber: true), new("Tính đến", 3), new("Nguồn", 4)],
                    [
                        .. draft.Figures.Select(figure =>
                            (IReadOnlyList<string?>)[figure.Name, figure.Value, Day(figure.AsOf), figure.Source ?? None]
                        ),
                    ]
                ),
            ];

    private static IEnumerable<PaperPart> Decisions(MeetingPaperDraft draft)
    {
        if (draft.Meeting.Decisions.Count == 0)
        {
            yield return new PaperText("Chưa ghi kết luận.");
        }

        foreach (var decision in draft.Meeting.Decisions.OrderBy(decision => decision.Number))
        {
            yield return new PaperText(string.Create(CultureInfo.InvariantCulture, $"{decision.Number}. {decision.Text}"));
            foreach (var made in decision.Commitments.OrderBy(made => made.Number))
            {
                yield return new PaperText(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{decision.Number}.{made.Number}. {(made.OwedByThem ? "Phía bạn cam kết" : "Việt Nam cam kết")}: {made.Text}"
                    )
                );
            }
        }
    }

    private static IEnumerable<PaperPart> MinutesBody(MeetingPaperDraft draft)
    {
        var (vi, en) = (Paragraphs(draft, "vi"), Paragraphs(draft, "en"));
        if (draft.Language == PaperLanguages.Bilingual)
        {
            var count = Math.Max(vi.Length, en.Length);
            return
            [
                new PaperBilingual(
                    draft.Names.Of(MeetingLists.Language, "en", draft.At),
                    [
                        .. Enumerable
                            .Range(0, count)
                            .Select(place => new PaperPair(vi.ElementAtOrDefault(place) ?? None, en.ElementAtOrDefault(place) ?? "")),
                    ]
                )
                {
                    IsToBeTranslated = true,
                },
            ];
        }

        var text = draft.Language == PaperLanguages.En ? en : vi;
        return text.Length == 0
            ? [new PaperText(null, "nội dung biên bản bằng ngôn ngữ này")]
            : text.Select(paragraph => new PaperText(paragraph));
    }

    private static string[] Paragraphs(MeetingPaperDraft draft, string language) =>
        draft.Facts.Minutes.GetValueOrDefault(language)?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        ?? [];

    // When a step was last taken: the letter has the day on which agencies were asked.
    private static DateOnly LastOf(MeetingPaperDraft draft, string happening) =>
        draft
            .Meeting.Timeline.Where(entry => entry.What == happening)
            .Select(entry => CivilTime.DateOf(entry.At))
            .DefaultIfEmpty(draft.Today)
            .Max();

    private static string Series(MeetingPaperDraft draft)
    {
        var words = new Feeds.CalendarWords(draft.English);
        return $"{words.Series(draft.Calendar)} ({words.Owner(draft.Calendar)})";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}

/// <summary>What the papers of a meeting differ in.</summary>
/// <param name="Title">The kind of document.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Number">Its number; null where it has none yet.</param>
/// <param name="Day">Its day.</param>
/// <param name="Body">The content.</param>
/// <param name="Signer">Who signs; null where the places to sign stand in the content.</param>
/// <param name="Recipients">To whom it goes, the archive apart; none where it stays.</param>
internal sealed record MeetingPaperWords(
    string Title,
    string Subject,
    string? Number,
    DateOnly Day,
    IReadOnlyList<PaperPart> Body,
    PaperSignature? Signer,
    IReadOnlyList<string> Recipients
)
{
    /// <summary>Whether nobody has decided on it or signed it yet.</summary>
    public bool IsDraft { get; init; }
}
