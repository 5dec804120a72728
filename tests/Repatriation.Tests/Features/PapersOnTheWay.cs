using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Each paper at its step, by its desk, with what stands on it.</summary>
[Collection(OneService.Name)]
public sealed class PapersOnTheWay(RepatriationService service)
{
    private const string Name = "Đoàn Thị Trên Đường";

    [Fact]
    public async Task Immigration_answers_and_the_mission_asks_for_the_travel_paper()
    {
        var (opened, person) = await OpenedAsync();
        person = await service.BroughtAsync(person, "confirmed");
        var reply = await service.LinesAsync(Officers.OfImmigration, opened, "verificationReply");
        reply.ShouldContain("VĂN BẢN TRẢ LỜI");
        reply.ShouldContain(Name);
        reply.ShouldContain("Đã xác minh là công dân Việt Nam");
        reply.ShouldContain("Kính gửi: Đại sứ quán Việt Nam tại Phnôm Pênh.");
        reply.ShouldContain("Hà Nội, ngày 15 tháng 6 năm 2018");

        var request = await service.LinesAsync(Officers.OfPhnomPenh, opened, "travelPaperRequest");
        request.ShouldContain("Cấp giấy thông hành để về nước");
        request.ShouldContain(Name.ToUpperInvariant());
        request.ShouldContain("Kính gửi: Cục Lãnh sự, Bộ Ngoại giao.", "nobody writes to himself");
        (await service.LinesAsync(Officers.OfDepartment, opened, "travelPaperRequest")).ShouldContain(
            "Kính gửi: Đại sứ quán Việt Nam tại Phnôm Pênh."
        );

        // Once the mission went on, the answer is no longer immigration's to open.
        await service.BroughtAsync(person, "papersIssued");
        var kept = (await service.ReadAsync(Officers.OfImmigration, Papers.Of(opened)))["items"]!.AsArray();
        kept.Select(paper => paper!["open"]!.GetValue<bool>()).ShouldAllBe(isOpen => !isOpen);
    }

    [Fact]
    public async Task The_gate_hands_out_the_declaration_and_certifies_the_return()
    {
        var (opened, person) = await OpenedAsync();
        person = await service.BroughtAsync(person, "papersIssued");
        var declaration = await service.LinesAsync(Officers.OfMocBai, opened, "returnDeclaration");
        declaration.ShouldContain("TỜ KHAI");
        declaration.ShouldContain("NGƯỜI KHAI");
        declaration.ShouldContain(Name.ToUpperInvariant());
        declaration.ShouldContain("Tây Ninh, ngày 15 tháng 6 năm 2018");
        using var early = await service.AskPaperAsync(
            Officers.OfMocBai,
            opened,
            "returnCertificate",
            new JsonObject { ["persons"] = new JsonArray(person.Id()) }
        );
        (await early.CodeAsync()).ShouldBe("repatriation.paper.not-at-this-step");

        await service.BroughtAsync(person, "received");
        var certificate = await service.LinesAsync(Officers.OfMocBai, opened, "returnCertificate");
        certificate.ShouldContain("GIẤY CHỨNG NHẬN VỀ NƯỚC");
        certificate.ShouldContain("Căm-pu-chia");
        certificate.ShouldContain("12 giờ 00, ngày 15 tháng 6 năm 2018");
        var minutes = await service.LinesAsync(Officers.OfMocBai, opened, "receptionMinutes");
        minutes.IndexOf("DANH SÁCH KÈM THEO").ShouldBeGreaterThan(minutes.IndexOf("ĐẠI DIỆN BÊN TIẾP NHẬN"));
        minutes.LastIndexOf(Name).ShouldBeGreaterThan(minutes.IndexOf("DANH SÁCH KÈM THEO"));
        using var mission = await service.AskPaperAsync(Officers.OfPhnomPenh, opened, "receptionMinutes");
        (await mission.CodeAsync()).ShouldBe("repatriation.paper.not-issued-by");
    }

    [Fact]
    public async Task Minutes_of_a_handover_are_of_its_whole_list_with_why_somebody_did_not_come()
    {
        var (first, one) = await OpenedAsync("Phùng Thị Đến Nơi");
        var (second, two) = await OpenedAsync("Quách Thị Chưa Đến");
        one = await service.BroughtAsync(one, "papersIssued");
        two = await service.BroughtAsync(two, "papersIssued");
        var handover = await service.ConfirmedAsync(one, two);

        var before = await service.LinesAsync(Officers.OfMocBai, first, "handoverMinutes");
        before.ShouldContain("BIÊN BẢN GIAO NHẬN");
        before.ShouldContain($"Đợt giao nhận {handover.Text("reference")}");
        before.ShouldContain(line => line.Contains("Trưởng đồn Ba Vét", StringComparison.Ordinal));
        before.ShouldContain("Phùng Thị Đến Nơi");
        before.ShouldContain("Quách Thị Chưa Đến");

        await service.DoneAsync(Officers.OfMocBai.OnTheDay(), handover, "arrival", await service.ArrivalAsync(handover, two.Id()));
        var after = await service.LinesAsync(Officers.OfMocBai.OnTheDay(), first, "handoverMinutes");
        after.ShouldContain("Đã nhận");
        after.ShouldContain("01 người");
        after.ShouldContain(line => line.Contains($"{two.Text("pseudonym")}: ", StringComparison.Ordinal));
        after.ShouldNotContain("Quách Thị Chưa Đến"); // by pseudonym only
        var seen = (await service.ReadAsync(Officers.OfMocBai.OnTheDay(), Papers.Of(second)))["items"]!.AsArray();
        seen.ShouldBeEmpty(); // they are kept with the case from which they were asked for
    }

    [Fact]
    public async Task Referral_support_and_the_certificate_of_the_police_each_come_from_their_own_desk()
    {
        var (opened, person) = await OpenedAsync();
        person = await service.BroughtAsync(person, "asked");
        var referral = await service.LinesAsync(Officers.OfMocBai, opened, "referralForm");
        referral.ShouldContain("PHIẾU CHUYỂN");
        referral.ShouldContain("Tây Ninh");

        person = await service.TakenAsync(Officers.OfTayNinh, person, "referral-answer", new() { ["accepted"] = true });
        using var undecided = await service.AskPaperAsync(
            Officers.PoliceOfTayNinh,
            opened,
            "victimCertificate",
            new JsonObject { ["persons"] = new JsonArray(person.Id()) }
        );
        (await undecided.CodeAsync()).ShouldBe("repatriation.paper.not-at-this-step");
        person = await service.TakenAsync(Officers.PoliceOfTayNinh, person, "identification", new() { ["to"] = "underIdentification" });
        person = await service.TakenAsync(
            Officers.PoliceOfTayNinh,
            person,
            "identification",
            new() { ["to"] = "victim", ["paper"] = "districtPolice" }
        );
        var made = await service.MadeAsync(Officers.PoliceOfTayNinh, opened, "victimCertificate");
        var certificate = Papers.LinesOf(await service.FileAsync(Officers.PoliceOfTayNinh, opened, made));
        certificate.ShouldContain("GIẤY XÁC NHẬN");
        certificate.ShouldContain(Name.ToUpperInvariant());
        certificate.ShouldContain("Căn cứ Luật 66/2011/QH12, Điều 28;");
        certificate.ShouldContain("Giấy xác nhận của Công an cấp huyện");
        using var gate = await service.GetAsync(Officers.OfMocBai, $"{Papers.Of(opened)}/{made.Id()}");
        gate.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        person = await service.TakenAsync(Officers.OfTayNinh, person, "support", new() { ["to"] = "offered" });
        await service.TakenAsync(Officers.OfTayNinh, person, "support", new() { ["to"] = "accepted" });
        var decision = await service.LinesAsync(Officers.OfTayNinh, opened, "supportDecision");
        decision.ShouldContain("QUYẾT ĐỊNH");
        decision.ShouldContain("Căn cứ Nghị định 09/2013/NĐ-CP;");
        decision.ShouldContain(Name.ToUpperInvariant());
    }

    [Fact]
    public async Task A_bilingual_paper_leaves_a_column_to_the_translator_and_puts_the_name_in_the_partners_script()
    {
        var known = Papers.Known(Name).With("aliases", new JsonArray("ដួន ធី", "Doan Thi"));
        var (opened, _) = await service.OpenedAsync(request: A.Case().With("persons", new JsonArray(known)));
        var lines = await service.LinesAsync(Officers.OfPhnomPenh, opened, "verificationRequest", new() { ["language"] = "bilingual" });
        lines.ShouldContain("Tiếng Khơ-me");
        lines.ShouldContain("ដួន ធី");
        lines.ShouldContain($"Họ và tên: {Name.ToUpperInvariant()}");
        lines.ShouldNotContain("[chưa có]");
    }

    private async Task<(string Case, JsonNode Person)> OpenedAsync(string name = Name)
    {
        var (opened, persons) = await service.OpenedAsync(request: A.Case().With("persons", new JsonArray(Papers.Known(name))));
        return (opened, persons[0]);
    }
}
