namespace Cooperation.Loader.Scenario.Reviews;

/// <summary>The annual reviews of the demo year: one that waits for approval, one that is written by two agencies, one that was only begun.</summary>
internal static class AnnualReviewYear
{
    public static IReadOnlyList<PlannedAnnualReview> Build() =>
        [
            new("KH-2005", 2018, 2018)
            {
                IsSubmitted = true,
                Texts =
                [
                    new(
                        "exchanges",
                        "Trao đổi qua đường dây nóng đều trong năm; phần lớn là đề nghị xác minh. Trả lời chậm tập trung vào quý III.",
                        "kh.bca"
                    ),
                    new("cases", "Người được đưa về chủ yếu qua Mộc Bài; thời gian xác định dài ở các trường hợp thiếu giấy tờ.", "kh.bca"),
                    new("activities", "Phần lớn hoạt động hoàn thành; hoạt động còn lại chờ phía bạn bố trí kinh phí.", "kh.bca"),
                    new("meetings", "Hội nghị thường niên thống nhất mở thêm đầu mối ở cấp tỉnh.", "kh.bca"),
                    new("obstacles", "Danh bạ đầu mối của hai bên thay đổi mà không báo kịp.", "kh.bca"),
                    new("followUp", "Đề nghị thông qua kế hoạch năm 2019 như dự thảo.", "kh.bca"),
                ],
            },
            new("LA-2010", 2018, 2018)
            {
                Texts =
                [
                    new("exchanges", "Trao đổi tăng ở các tỉnh miền Trung.", "kh.bca"),
                    new("obstacles", "Chưa có mẫu thống nhất cho biên bản giao nhận.", "kh.bca"),
                ],
            },
            new("TH-2008", 2008, 2018) { IsOnlyBegun = true },
        ];
}

/// <summary>An annual review and what was written for it.</summary>
internal sealed record PlannedAnnualReview(string Instrument, int From, int To)
{
    public IReadOnlyList<PlannedText> Texts { get; init; } = [];

    public bool IsOnlyBegun { get; init; }

    public bool IsSubmitted { get; init; }
}

/// <summary>A text of a section.</summary>
internal sealed record PlannedText(string Section, string Body, string By);
