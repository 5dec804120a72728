using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>R23: law 29/2018/QH14, article 5.</summary>
public sealed class StateSecretsTests
{
    [Theory]
    [InlineData("MẬT")]
    [InlineData("MẬT: kế hoạch bắt giữ")]
    [InlineData("[TỐI MẬT] Phương án")]
    [InlineData("Tuyệt mật - phương án")]
    [InlineData("Độ mật: Mật")]
    [InlineData("Mức độ mật: tối mật")]
    [InlineData("(Mật) Báo cáo")]
    [InlineData("BỘ CÔNG AN\nSố: 12/BC\nTUYỆT MẬT\nBáo cáo")]
    public void A_text_that_begins_with_a_mark_of_secrecy_is_refused(string text)
    {
        (Entries.Incoming with { Summary = text }).Refusals().ShouldBe([("state-secret", "summary")]);
        (Entries.Incoming with { Translation = text }).Refusals().ShouldBe([("state-secret", "translation")]);
        (Entries.Incoming with { Subject = text }).Refusals().ShouldBe([("state-secret", "subject")]);
    }

    [Theory]
    [InlineData("Chuyển công văn TUYỆT MẬT số 12")]
    [InlineData("Văn bản (MẬT) số 5")]
    [InlineData("Văn bản [Mật] số 5")]
    [InlineData("Kèm một bản (tối mật) của phía bạn")]
    [InlineData("Theo báo cáo TỐI  MẬT ngày 05/06")]
    [InlineData("Công văn số 5, độ mật: mật, gửi kèm")]
    [InlineData("một\nhai\nba\nbốn\nnăm\nsáu\nMẬT\ntám")]
    [InlineData("một\nhai\nba\nbốn\nnăm\nsáu\nTuyệt mật\ntám")]
    public void A_mark_of_secrecy_is_seen_wherever_it_stands(string text) =>
        (Entries.Incoming with { Summary = text }).Refusals().ShouldBe([("state-secret", "summary")]);

    [Fact]
    public void A_mark_of_secrecy_is_seen_in_every_field_with_words_and_all_of_them_are_told_at_once()
    {
        const string marked = "TUYỆT MẬT";
        var entry = Entries.Incoming with
        {
            Handling = marked,
            Subject = marked,
            Summary = marked,
            Translation = marked,
            Place = marked,
            OfficialNumber = marked,
            CounterpartContact = marked,
            LateReason = marked,
            PaperLocation = marked,
            UseRestriction = marked,
        };
        var words = typeof(Cooperation.Hotline.Domain.Exchanges.ExchangeEntry)
            .GetProperties()
            .Where(property => property.GetValue(entry) is marked)
            .Select(property => ("state-secret", (string?)System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name)));
        entry.Refusals().ShouldBe(words, ignoreOrder: true);
    }

    [Theory]
    [InlineData("MẬT KHẨU ĐIỆN THOẠI CHƯA MỞ ĐƯỢC")]
    [InlineData("Tối mật phục tại mốc 171")]
    [InlineData("Họ tuyệt mật không nói với ai")]
    [InlineData("Nhân chứng giữ BÍ MẬT chuyến đi")]
    [InlineData("Đường dây mua mật (mật ong) qua biên giới")]
    [InlineData("Mật báo viên cho biết")]
    [InlineData("Mật độ dân cư cao tại khu vực")]
    [InlineData("Mật khẩu điện thoại chưa mở được")]
    [InlineData("mật ong rừng được dùng làm cớ")]
    [InlineData("Đối tượng giữ bí mật chuyến đi")]
    [InlineData("Nguồn tin mật báo qua điện thoại")]
    public void The_word_in_a_sentence_is_no_mark(string text) => (Entries.Incoming with { Summary = text }).Checked().ShouldNotBeNull();

    [Theory]
    [InlineData("MẬT")]
    [InlineData("Tối mật")]
    [InlineData("TUYỆT MẬT")]
    public void A_level_of_secrecy_is_no_handling(string handling) =>
        (Entries.Incoming with { Handling = handling }).Refusals().ShouldBe([("state-secret", "handling")]);

    [Fact]
    public void The_refusal_names_the_law_in_both_languages()
    {
        var error = Should.Throw<DomainException>(() => (Entries.Incoming with { Summary = "MẬT" }).Checked()).Error;
        error.Kind.ShouldBe(DomainErrorKind.Rule);
        error.Message.Vi.ShouldContain("29/2018/QH14");
        error.Message.En.ShouldContain("29/2018/QH14");
        error.Message.En.ShouldContain("article 5");
    }

    [Fact]
    public void A_secret_paper_is_registered_without_text() => Entries.Secret.Logged().Entry.Summary.ShouldBeNull();

    [Fact]
    public void Of_a_secret_paper_neither_text_nor_place_nor_people_are_taken()
    {
        (Entries.Secret with { Subject = "Về việc" }).Refusals().ShouldBe([("state-secret", "subject")]);
        (Entries.Secret with { Summary = "Nội dung" }).Refusals().ShouldBe([("state-secret", "summary")]);
        (Entries.Secret with { Translation = "Bản dịch" }).Refusals().ShouldBe([("state-secret", "translation")]);
        (Entries.Secret with { Place = "Mộc Bài" }).Refusals().ShouldBe([("state-secret", "place")]);
        (Entries.Secret with { Province = "72" }).Refusals().ShouldBe([("state-secret", "province")]);
        (Entries.Secret with { OccurredAt = Friday.Noon.AddDays(-2) }).Refusals().ShouldBe([("state-secret", "occurredAt")]);
        (Entries.Secret with { Kind = ExchangeKinds.RescueRequest }).Refusals().ShouldBe([("state-secret", "kind")]);
        (Entries.Secret with { SourceReliability = "A" }).Refusals().ShouldBe([("state-secret", "sourceReliability")]);
        (Entries.Secret with { InformationCredibility = "1" }).Refusals().ShouldBe([("state-secret", "informationCredibility")]);
        Entries.Secret.Refusals(people: 1).ShouldBe([("state-secret", "people")]);
    }

    [Fact]
    public void Everything_to_be_left_out_and_everything_missing_of_a_secret_paper_is_told_at_once()
    {
        var entry = Entries.Secret with
        {
            Subject = "Về việc",
            Place = "Mộc Bài",
            Kind = ExchangeKinds.RescueRequest,
            PaperLocation = null,
        };
        entry
            .Refusals(people: 1)
            .ShouldBe(
                [
                    ("state-secret", "subject"),
                    ("state-secret", "place"),
                    ("state-secret", "people"),
                    ("state-secret", "kind"),
                    ("register-field-required", "paperLocation"),
                ],
                ignoreOrder: true
            );
        var errors = Should.Throw<DomainException>(() => entry.Checked()).Errors;
        errors.Single(error => error.Field == "subject").Message.Vi.ShouldContain("để trống mục này");
        errors.ShouldAllBe(error => error.Kind != DomainErrorKind.Rule || error.Message.Vi.Contains("29/2018/QH14"));
    }

    [Fact]
    public void Number_sender_and_where_the_paper_lies_are_required_of_a_secret_paper()
    {
        (Entries.Secret with { OfficialNumber = null }).Refusals().ShouldBe([("register-field-required", "officialNumber")]);
        (Entries.Secret with { CounterpartContact = null }).Refusals().ShouldBe([("register-field-required", "counterpartContact")]);
        (Entries.Secret with { PaperLocation = null }).Refusals().ShouldBe([("register-field-required", "paperLocation")]);
    }

    [Fact]
    public void A_note_with_a_mark_of_secrecy_does_not_classify()
    {
        var exchange = Entries.Incoming.Logged();
        Should
            .Throw<DomainException>(() =>
                exchange.Classify(new(true, Urgencies.Flash, null, "TỐI MẬT: theo báo cáo"), Rules.OfNoon, Entries.Officer, Friday.Noon)
            )
            .Error.Field.ShouldBe("note");
        exchange.Status.ShouldBe("logged");
    }
}
