using System.Reflection;
using TradePromotion.Identity.Published;

namespace TradePromotion.Tests.Identity;

/// <summary>
/// Every id in every event is the id of a thing, or of a person; and of every person's it is said what becomes of it when their account closes
/// or merges. Whoever adds an event meets this test.
/// </summary>
public sealed class PeopleInEventsTests
{
    // Never a person's, by these names, in any event.
    private static readonly string[] Things = Names(
        """
        AddressId AgencyId AgencyIds ApplicationId BlockId BoothId BuyerId CaptionsEn CaptionsVi CompanyId CompanyIds DocumentId EnteredFor
        ExhibitorId FairId FileId First FromFairId GroupId Id ImportId InvitationId InvoiceId ListId MeetingId
        MessageId NeedId PaperId PavilionId Photo ProductId Products RegistrationId RoundId Second TemplateId
        """
    );

    // By the reaction to AccountClosed that moves them to the person's other account, or takes them out.
    private static readonly Dictionary<string, string[]> Followed = new()
    {
        ["Identity.Merging.WhenAccountsMerge"] = Names(
            """
            AccountClosed.Into AccountClosed.PersonId AccountMerged.From AccountMerged.PersonId
            """
        ),
        ["Companies.Losing.WhenAccountCloses"] = Names(
            """
            CompanyMemberJoined.PersonId CompanyMemberLeft.PersonId CompanyMemberRoleChanged.PersonId
            CompanySaveDropped.PersonId CompanySaved.PersonId FollowLettersStopped.PersonId
            FollowLettersWanted.PersonId
            """
        ),
        ["Catalogue.Losing.WhenAccountCloses"] = Names(
            """
            ProductSaveDropped.PersonId ProductSaved.PersonId
            """
        ),
        ["Fairs.Registering.WhenAccountCloses"] = Names(
            """
            RegistrationApproved.PersonId RegistrationRefused.PersonId RegistrationWithdrawn.PersonId
            VisitorRegistered.MovedFrom VisitorRegistered.PersonId
            """
        ),
        ["Booths.Staffing.WhenAccountCloses"] = Names(
            """
            BoothDuty.People BoothStaffed.Staff PavilionPutInCharge.PersonId StaffCard.PersonId
            """
        ),
        ["Meetings.Losing.WhenAccountCloses"] = Names(
            """
            Attendee.PersonId DiaryRequestSent.PersonId DiarySlotFreed.PersonId DiarySlotTaken.PersonId
            MeetingAccepted.Guest MeetingAccepted.Host MeetingExtended.Guest MeetingExtended.Host
            MeetingPersonInvited.PersonId MeetingPersonReleased.PersonId MeetingPersonSwitched.Before
            MeetingPersonSwitched.Guest MeetingPersonSwitched.Host MeetingRequested.Guest MeetingRequested.Host
            MeetingRescheduled.Guest MeetingRescheduled.Host
            """
        ),
        ["Meetings.Losing.WhenDiaryIsLeft"] = Names(
            """
            CalendarFeedClosed.PersonId CalendarFeedOpened.PersonId DiaryAskingSet.PersonId DiaryClosed.PersonId DiaryHoursSet.PersonId
            DiaryTimeBlocked.PersonId DiaryTimeUnblocked.PersonId WaitingJoined.PersonId WaitingLeft.PersonId
            WaitingSlotOffered.PersonId
            """
        ),
        ["LiveSessions.Preparing.WhenMeetingIsAgreed"] = Names(
            """
            RoomPrepared.Guest RoomPrepared.Host
            """
        ),
    };

    // Left as they are, by the reason.
    private static readonly Dictionary<string, string[]> Stays = new()
    {
        ["History: who did it is looked up by name, and an erased person has none"] = Names(
            """
            ApplicationReopened.By BoothChangePlanned.By BoothOfferReturned.By BoothOffered.By
            BoothTemplateSaved.By BoothVacated.By CompaniesToldApart.By CompanyColleagueInvited.By
            CompanyPaperAccepted.By CompanyPaperFiled.By CompanyPaperRefused.By CompanyPaperWithdrawn.By
            CompanyRegistered.RegisteredBy CompanyVerificationRefused.By CompanyVerified.By
            ExhibitingTermsSet.By ExhibitorAdmitted.By ExhibitorApplied.By ExhibitorDeclined.By
            ExhibitorListed.By ExhibitorMoved.By ImportConfirmed.By ImportPrepared.By ImportStopped.By
            ImportUndoAsked.By OwnerRoundBegun.By OwnerRoundStopped.By InvoicePaid.By InvoiceRefunded.By MeetingPersonInvited.By
            MeetingInterpreterAsked.By MeetingInterpreterWithdrawn.By MeetingPersonReleased.By PavilionPutInCharge.By RegistrationApproved.By RegistrationRefused.By
            SynonymsDropped.By SynonymsWritten.By
            """
        ),
        [
            "The account itself: it closes, its roles go over with the merging, and its own key is erased with the person"
        ] = Names(
            """
            AccountClosingAsked.PersonId AccountClosingCalledOff.PersonId EmailAddressReleased.PersonId
            EmailAddressTaken.PersonId EmailChanged.PersonId EmailConfirmed.PersonId
            OrganisationAttested.PersonId PersonRegistered.PersonId ProfileChanged.PersonId
            QuietHoursSet.PersonId RoleGranted.PersonId RoleWithdrawn.PersonId SafeguardChanged.PersonId
            SpokenLanguagesStated.PersonId
            """
        ),
        [
            "What was said and done in a room: readable as long as the person has an account, by whatever name they have now"
        ] = Names(
            """
            RoomCardGiven.PersonId RoomEntered.PersonId RoomFileShared.PersonId RoomLateAnnounced.PersonId
            RoomLeft.PersonId RoomMessageSaid.PersonId RoomNotesWritten.PersonId RoomProductLaid.PersonId
            RoomProductTaken.PersonId
            """
        ),
        ["Owned by a company or a fair"] = Names(
            """
            FairFile.Owner ImportPrepared.Owner
            """
        ),
        [
            "Counted: letters of one account; a merged one begins anew, which is a day's number at the most"
        ] = Names(
            """
            OwnerLetterCounted.By
            """
        ),
        ["Counted: a code was used once, whoever goes on with the registration"] = Names(
            """
            InvitationUsed.PersonId
            """
        ),
        ["History: the membership that came of it moves"] = Names(
            """
            CompanyInvitationAccepted.PersonId
            """
        ),
    };

    [Fact]
    public void Of_every_persons_id_in_an_event_it_is_known_what_becomes_of_it()
    {
        var found = Ids().Distinct().Order().ToList();
        var known = Followed.Values.Concat(Stays.Values).SelectMany(ids => ids).ToList();
        found
            .Where(id => !Things.Contains(id.Split('.')[1]) && !known.Contains(id))
            .ShouldBeEmpty(
                "say in this test whose ids these are and what becomes of them when an account closes or merges"
            );
        known.Except(found).ShouldBeEmpty("no event has these any more");
        known.ShouldBeUnique();
    }

    [Fact]
    public void Whoever_is_said_to_follow_does_follow()
    {
        var reactions = typeof(PersonEvent)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(EventStore.Reaction)))
            .Select(type => type.FullName!)
            .ToList();
        foreach (var follower in Followed.Keys)
            reactions.ShouldContain($"TradePromotion.{follower}");
    }

    private static string[] Names(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Ids() =>
        typeof(PersonEvent)
            .Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(EventNameAttribute)))
            .SelectMany(type => IdsOf(type, []));

    private static IEnumerable<string> IdsOf(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            yield break;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        foreach (var held in Held(property.PropertyType))
            if (held == typeof(Guid))
                yield return $"{type.Name}.{property.Name}";
            else if (held.Assembly == type.Assembly || held.Namespace == typeof(Role).Namespace)
                foreach (var inner in IdsOf(held, seen))
                    yield return inner;
    }

    // What a property holds, looked through collections and nullables.
    private static IEnumerable<Type> Held(Type type) =>
        type.IsArray ? Held(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Held)
        : [type];
}
