using Cooperation.Contracts.Hotline;
using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Hotline;

public sealed class ClassifyingTests
{
    private static readonly DateTimeOffset Later = Friday.Noon.AddMinutes(20);

    [Fact]
    public void Classifying_tells_signs_of_crime_and_sets_the_answer_time_of_the_new_urgency()
    {
        var exchange = Entries.Incoming.Logged();
        exchange.Classify(new(true, Urgencies.Flash, null, "Có dấu hiệu mua bán"), Rules.OfNoon, Entries.Officer, Later);
        exchange.Status.ShouldBe(ExchangeStatus.Classified);
        exchange.SignsOfCrime.ShouldBe(true);
        exchange.ClassifiedAt.ShouldBe(Later);
        exchange.Urgency.ShouldBe(Urgencies.Flash);
        exchange.Entry.Urgency.ShouldBe(Urgencies.Priority, "what the sender gave is never edited");
        exchange.AnswerDue.ShouldBe(Friday.Noon.AddHours(1), "the clock still runs from receipt");
        exchange
            .Timeline[^1]
            .ShouldSatisfyAllConditions(
                entry => entry.What.ShouldBe(ExchangeStatus.Classified),
                entry => entry.Note.ShouldBe("Có dấu hiệu mua bán"),
                entry => entry.Desk.ShouldBe("BP-TN-MOCBAI")
            );
    }

    [Fact]
    public void A_change_of_the_lead_finds_the_other_force_s_desk_and_stands_on_the_timeline()
    {
        var exchange = Entries.Incoming.Logged();
        exchange.Classify(new(true, Urgencies.Priority, Agencies.Police, "Vụ việc ở nội địa"), Rules.OfNoon, Entries.Officer, Later);
        (exchange.LeadAgency, exchange.Desk).ShouldBe((Agencies.Police, "CA-TN"));
        exchange
            .Timeline.Select(entry => entry.What)
            .ShouldBe([ExchangeStatus.Logged, ExchangeStatus.Classified, ExchangeEvents.LeadChanged]);
    }

    [Fact]
    public void Naming_the_agency_that_leads_already_changes_no_desk()
    {
        var exchange = Entries.Incoming.Logged();
        exchange.Classify(new(true, Urgencies.Priority, Agencies.BorderGuard, "Giữ nguyên"), Rules.OfNoon, Entries.PoliceOfficer, Later);
        exchange.Desk.ShouldBe("BP-TN-MOCBAI");
        exchange.Timeline.Count.ShouldBe(2);
    }

    [Fact]
    public void What_is_found_out_later_classifies_it_anew_and_the_first_time_counts()
    {
        var exchange = Entries.Incoming.Logged();
        exchange.Classify(new(false, Urgencies.Routine, null, "Không có dấu hiệu"), Rules.OfNoon, Entries.Officer, Later);
        exchange.Classify(new(true, Urgencies.Flash, null, "Có tình tiết mới"), Rules.OfNoon, Entries.Officer, Later.AddHours(2));
        exchange.SignsOfCrime.ShouldBe(true);
        exchange.Status.ShouldBe(ExchangeStatus.Classified);
        exchange.ClassifiedAt.ShouldBe(Later);
        exchange.Timeline[^1].What.ShouldBe(ExchangeEvents.Reclassified);
    }

    [Fact]
    public void A_result_owes_no_answer_whatever_its_urgency_becomes()
    {
        var exchange = (Entries.Incoming with { Kind = ExchangeKinds.Result }).Logged();
        exchange.Classify(new(false, Urgencies.Flash, null, "Đã rõ"), Rules.OfNoon, Entries.Officer, Later);
        exchange.AnswerDue.ShouldBeNull();
    }

    [Fact]
    public void Each_change_raises_the_version_and_announces_the_whole_state_without_a_word_of_text()
    {
        var exchange = Entries.Incoming.Logged();
        exchange.TakeMessages().ShouldHaveSingleItem().ShouldBeOfType<ExchangeChanged>().Version.ShouldBe(1);
        exchange.IsChanged.ShouldBeFalse();
        exchange.Classify(new(true, Urgencies.Flash, null, "Ghi chú"), Rules.OfNoon, Entries.Officer, Later);
        exchange.IsChanged.ShouldBeTrue();
        exchange.Timeline[^1].Version.ShouldBe(2);
        var state = exchange.TakeMessages().ShouldHaveSingleItem().ShouldBeOfType<ExchangeChanged>();
        (state.Version, state.Status.Value, state.Urgency.Value, state.SignsOfCrime).ShouldBe((2, "classified", "flash", true));
    }
}
