using static Cooperation.Loader.Scenario.Meetings.MeetingYear;

namespace Cooperation.Loader.Scenario.Meetings;

/// <summary>The annual conferences with Cambodia, Laos and China and the summation with Thailand, from the announcement to the promises of the next one.</summary>
internal static class AnnualConferences
{
    public static IReadOnlyList<PlannedMeeting> Build() =>
        [
            Conference("KH-2005", new(2018, 9, 17), new(2018, 12, 4), new(2018, 12, 5), "Asia/Phnom_Penh", "KH", "Phnôm Pênh") with
            {
                Calls =
                [
                    Agenda(new(2018, 9, 21), "Đánh giá năm 2018", "Đường dây nóng ở cửa khẩu", "Hồi hương và tiếp nhận nạn nhân"),
                    .. Delegation(new(2018, 9, 24), new(2018, 10, 26)),
                    new DelegationApproved(Police, new(2018, 11, 12), "4018/QĐ-BCA", "Bộ trưởng Bộ Công an"),
                    new PaperPut(
                        Police,
                        new(2018, 11, 14),
                        1,
                        "Báo cáo đánh giá năm 2018 của phía Việt Nam",
                        "TLP:AMBER",
                        DemoPaper.Draft(
                            "danh-gia-2018-KH",
                            new(2018, 11, 14),
                            "Đánh giá năm 2018 với Cam-pu-chia",
                            "1. Trao đổi qua đường dây nóng.",
                            "2. Hồi hương và tiếp nhận nạn nhân."
                        )
                    ),
                    new PaperPut(
                        Police,
                        new(2018, 11, 20),
                        2,
                        "Đề nghị của phía Cam-pu-chia về đường dây nóng",
                        "TLP:RED",
                        DemoPaper.Sent("hotline-proposal", "Proposal of the Cambodian side: night duty at four gates")
                    ),
                    new AttendanceNoted(Police, new(2018, 12, 6), new(2018, 12, 4), LastExcused: false),
                    new AttendanceNoted(Police, new(2018, 12, 6), new(2018, 12, 5), LastExcused: true),
                    new StepTaken(Police, new(2018, 12, 6), "holding", []),
                    Decided(
                        new(2018, 12, 6),
                        "Hai bên trả lời yêu cầu xác minh khẩn trong 72 giờ.",
                        "Việt Nam lập danh sách cán bộ trực ở từng cửa khẩu.",
                        "Phía Cam-pu-chia báo số điện thoại trực ban đêm."
                    ),
                    Decided(new(2018, 12, 6), "Mở một lớp tập huấn chung về xác định nạn nhân trong năm 2019."),
                    new ItemAdded(Police, new(2018, 12, 7), 1, "Lập danh sách cán bộ trực ở từng cửa khẩu", "BDBP", new(2018, 12, 28))
                    {
                        Commitment = 1,
                        Calls =
                        [
                            new(BorderGuard, new(2018, 12, 12), "progress", new() { ["done"] = "Đã có danh sách của sáu đồn." }),
                            new(
                                BorderGuard,
                                new(2018, 12, 20),
                                "links",
                                new() { ["kind"] = "activity", ["reference"] = "AC-KH-2018-000001" }
                            ),
                            new(BorderGuard, new(2018, 12, 21), "completion", new() { ["on"] = "2018-12-21" }),
                        ],
                    },
                    new ItemAdded(Police, new(2018, 12, 7), 1, "Nhận số điện thoại trực ban đêm của phía bạn", "BCA", new(2018, 12, 21))
                    {
                        Commitment = 2,
                        Unit = "Ủy ban Quốc gia phòng, chống mua bán người Cam-pu-chia",
                        Calls =
                        [
                            new(
                                Police,
                                new(2018, 12, 19),
                                "progress",
                                new() { ["done"] = "Đã có số của bốn cửa khẩu.", ["hinders"] = "Hai cửa khẩu chưa có điện thoại trực." }
                            ),
                        ],
                    },
                    new ItemAdded(Police, new(2018, 12, 7), 2, "Mở lớp tập huấn chung", "BDBP", new(2018, 12, 15))
                    {
                        Calls =
                        [
                            new(
                                Police,
                                new(2018, 12, 17),
                                "carry-over",
                                new() { ["due"] = "2019-05-31", ["reason"] = "Hai bên chưa thống nhất nơi mở lớp." }
                            ),
                        ],
                    },
                    new MinutesKept(Police, new(2018, 12, 6), "1. Hai bên đánh giá năm 2018.\n2. Trả lời xác minh khẩn trong 72 giờ.", []),
                    new MinutesKept(
                        Police,
                        new(2018, 12, 10),
                        "1. Hai bên đánh giá năm 2018.\n2. Trả lời xác minh khẩn trong 72 giờ.\n3. Mở một lớp tập huấn chung.",
                        [1],
                        Published: true
                    ),
                    new StepTaken(Police, new(2018, 12, 14), "report", new() { ["number"] = "144/BC-V130" }),
                ],
            },
            Conference("LA-2010", new(2018, 7, 23), new(2018, 10, 24), new(2018, 10, 25), "Asia/Ho_Chi_Minh", "VN", "Hà Nội") with
            {
                Calls =
                [
                    Agenda(new(2018, 7, 30), "Đánh giá năm 2018", "Nạn nhân được hồi hương qua Cầu Treo và Lao Bảo"),
                    .. Delegation(new(2018, 8, 6), new(2018, 9, 14)),
                    new DelegationApproved(Police, new(2018, 10, 8), "3522/QĐ-BCA", "Bộ trưởng Bộ Công an"),
                    new AttendanceNoted(Police, new(2018, 10, 26), new(2018, 10, 24), LastExcused: false),
                    new StepTaken(Police, new(2018, 10, 26), "holding", []),
                    Decided(
                        new(2018, 10, 26),
                        "Trao đổi danh sách đầu mối hằng quý.",
                        "Việt Nam gửi danh sách trước ngày 10 tháng đầu quý."
                    ),
                    new ItemAdded(Police, new(2018, 10, 26), 1, "Gửi danh sách đầu mối quý I năm 2019", "BNG", new(2018, 12, 10))
                    {
                        Commitment = 1,
                        Calls = [new(Ministry, new(2018, 12, 7), "completion", new() { ["on"] = "2018-12-07" })],
                    },
                    new StepTaken(Police, new(2018, 11, 5), "report", new() { ["number"] = "128/BC-V130" }),
                    new StepTaken(Police, new(2018, 12, 11), "follow-up", []),
                ],
            },
            Conference("CN-2010", new(2018, 6, 11), new(2018, 9, 19), new(2018, 9, 19), "Asia/Shanghai", "CN", "Nam Ninh") with
            {
                Calls =
                [
                    Agenda(new(2018, 6, 15), "Phối hợp giải cứu và trao trả", "Đợt cao điểm ở biên giới"),
                    .. Delegation(new(2018, 6, 18), new(2018, 7, 27)),
                    new DelegationApproved(Police, new(2018, 8, 27), "2433/QĐ-BCA", "Bộ trưởng Bộ Công an"),
                    new AttendanceNoted(Police, new(2018, 9, 20), new(2018, 9, 19), LastExcused: true),
                    new StepTaken(Police, new(2018, 9, 20), "holding", []),
                    Decided(
                        new(2018, 9, 20),
                        "Mở đợt cao điểm chung trong quý IV.",
                        "Việt Nam lập kế hoạch của bảy tỉnh biên giới.",
                        "Phía Trung Quốc lập kế hoạch của Quảng Tây và Vân Nam."
                    ),
                    new ItemAdded(
                        Police,
                        new(2018, 9, 20),
                        1,
                        "Lập kế hoạch đợt cao điểm của bảy tỉnh biên giới",
                        "BDBP",
                        new(2018, 10, 20)
                    )
                    {
                        Commitment = 1,
                        Calls = [new(BorderGuard, new(2018, 10, 25), "completion", new() { ["on"] = "2018-10-24" })],
                    },
                    new ItemAdded(Police, new(2018, 9, 20), 1, "Nhận kế hoạch của Quảng Tây và Vân Nam", "BCA", new(2018, 11, 15))
                    {
                        Commitment = 2,
                        Unit = "Bộ Công an Trung Quốc",
                    },
                ],
            },
            Conference("TH-2008", new(2018, 9, 10), new(2018, 11, 20), new(2018, 11, 21), "Asia/Ho_Chi_Minh", "VN", "Đà Nẵng") with
            {
                Key = "summation-th",
                Calls =
                [
                    Agenda(new(2018, 9, 24), "Tổng kết mười năm thực hiện hiệp định", "Đề nghị sửa đổi, bổ sung"),
                    .. Delegation(new(2018, 9, 25), new(2018, 10, 26)),
                    new DelegationApproved(Police, new(2018, 11, 5), "3920/QĐ-BCA", "Bộ trưởng Bộ Công an"),
                    new StepTaken(Police, new(2018, 11, 22), "holding", []),
                    Decided(new(2018, 11, 22), "Hai bên soạn báo cáo tổng kết chung."),
                    new ItemAdded(Police, new(2018, 11, 22), 1, "Soạn phần Việt Nam của báo cáo tổng kết chung", "BNG", new(2019, 1, 31)),
                ],
            },
            Conference(
                "KH-2005",
                new(2018, 12, 24),
                new(2019, 12, 3),
                new(2019, 12, 4),
                "Asia/Ho_Chi_Minh",
                "VN",
                "Thành phố Hồ Chí Minh"
            ) with
            {
                Key = "annual-KH-2005-next",
                Like = "annual-KH-2005",
            },
        ];

    private static PlannedMeeting Conference(
        string instrument,
        DateOnly announced,
        DateOnly from,
        DateOnly to,
        string zone,
        string host,
        string place
    )
    {
        var meeting = Meeting(null, "annualConference", Iso(from), Iso(to), zone, host, place, number: null);
        meeting["instrument"] = instrument;
        meeting["title"] = instrument == "TH-2008" ? "Hội nghị tổng kết mười năm" : null;
        return new($"annual-{instrument}", announced, meeting);
    }
}
