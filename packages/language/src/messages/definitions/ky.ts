import type { definitions as english } from './en.ts';

export const definitions = {
  'glossary.partnerCommunity.definition':
    'Орток максат үчүн чогуу иштеген бардык уюмдар; программа тапкан топ эмес.',
  'glossary.organisation.definition': 'Демилгелерге катыша алган мекеме: кеңсе, мектеп, компания, бирикме.',
  'glossary.initiative.definition':
    'Уюмдар чогуу же бири-бири үчүн жасаган иш: иш-чара, долбоор, программа, сыйлык.',
  'glossary.jointInitiative.definition':
    'Коомдоштуктун эки же андан көп мүчөсү кызматташкан жана фасилитатор жалгыз жетекчи болбогон демилге.',
  'glossary.participation.definition': 'Уюм демилгеге кандайдыр бир ролдо катышат. Бул мүчөлүк эмес.',
  'glossary.tie.definition': 'Эки уюмду бириктирген нерсе, мисалы биргелешкен демилге.',
  'glossary.strength.definition': 'Байланыш канчалык тыгыз; канчалык көп болсо, ошончо тыгыз.',
  'glossary.distance.definition':
    'Эки уюмдун ортосундагы кадамдардын саны же күч эске алынса, күчкө бөлүнгөн 1.',
  'glossary.network.definition': 'Уюмдар байланыштары менен бирге, бир учурда.',
  'glossary.map.definition': 'Тармактын сүрөтү: чекиттер — уюмдар, сызыктар — байланыштар.',
  'glossary.partner.definition': 'Башка уюм түз байланышкан уюм.',
  'glossary.partnershipGap.definition': 'Күтүлгөн жерде жок болгон өнөктөштүк.',
  'glossary.coverage.definition':
    'Уюмдар кайсы айкалыштарда, мисалы облус менен баскычта, иштейт, кайсыларында жок.',
  'glossary.region.definition': 'Уюм иштеген өлкөнүн бир бөлүгү.',
  'glossary.pipelineStage.definition':
    'Кыздар менен аялдар илим жана техникадан кеткен окуу же эмгек баскычы.',
  'glossary.basicEducation.definition': 'Мектеп баскычы.',
  'glossary.higherEducation.definition': 'Университеттер менен колледждердин баскычы.',
  'glossary.labourMarket.definition': 'Жумуш табуу жана аны сактоо баскычы.',
  'glossary.leadership.definition': 'Уюмдарда чечим кабыл алуу баскычы.',
  'glossary.accessToResources.definition': 'Кыздар менен аялдар колдоно алган акча, жабдуу жана билим.',
  'glossary.enablingEnvironment.definition':
    'Тоскоол болбой, жардам берген мыйзамдар, үрп-адаттар жана көз караштар.',
  'glossary.capacityBuilding.definition':
    'Адамдар менен уюмдардын мүмкүнчүлүгүн кеңейткен окутуу, насаатчылык жана тажрыйба.',
  'glossary.facilitator.definition': 'Коомдоштукту чогултуп, башкаларды бириктирген уюм.',
  'glossary.sharedOwnership.definition':
    'Фасилитатор гана эмес, өнөктөштөр да өздөрү жетектейт жана чогултат.',
  'glossary.dependenceOnFacilitator.definition':
    'Фасилитаторсуз калгандардын ортосундагы жакындыктын канча бөлүгү жоголмок.',
  'glossary.introduction.definition': 'Эки уюмдун ортосуна сунушталган жаңы байланыш.',
  'glossary.suggestion.definition':
    'Программа негиздери менен сунуш кылган нерсе; чечимди адамдар кабыл алат.',
  'glossary.portfolio.definition': 'Чогуу таасир бергендиктен, чогуу тандалган тааныштыруулар.',
  'glossary.feasibility.definition': 'Жаңы байланыш канчалык оңой пайда болмок.',
  'glossary.benefit.definition': 'Жаңы байланыш бүт тармакка эмне бермек.',
  'glossary.reason.definition': 'Эмне үчүн сунушталып жатканы.',
  'glossary.whatIf.definition': 'Маалыматты өзгөртпөй, өзгөрүүлөрдү сынап көрүү.',
  'glossary.scenario.definition': 'Сынап көрүүгө боло турган, аталышы бар өзгөртүүлөр топтому.',
  'glossary.centrality.definition':
    'Уюм тармактын ортосунда канчалык турат; аны ар кандай жол менен өлчөөгө болот.',
  'glossary.degree.definition': 'Уюмдун байланыштарынын саны.',
  'glossary.betweenness.definition': 'Уюм башкалардын ортосундагы эң кыска жолдордо канчалык көп турат.',
  'glossary.closeness.definition': 'Уюмга башкаларга жетүү үчүн канчалык аз кадам керек.',
  'glossary.eigenvectorCentrality.definition': 'Өнөктөштөрү өздөрү жакшы байланышкан уюмдарда жогору.',
  'glossary.broker.definition': 'Бири-бири менен байланышпаган уюмдардын ортосунда турган уюм.',
  'glossary.bridge.definition': 'Ансыз тармак көбүрөөк бөлүккө бөлүнө турган байланыш.',
  'glossary.structuralHole.definition': 'Уюмдун эки өнөктөшүнүн ортосунда жок болгон байланыш.',
  'glossary.constraint.definition': 'Уюмдун өнөктөштөрүнүн ортосундагы эркиндиги канчалык аз экени.',
  'glossary.corePeriphery.definition': 'Тармактын тыгыз байланышкан ортосу жана анын айланасы.',
  'glossary.isolate.definition': 'Катталган бир да байланышы жок уюм.',
  'glossary.component.definition': 'Ичинде баары бири-бирине жете алган тармактын бөлүгү.',
  'glossary.density.definition': 'Мүмкүн болгон байланыштардын канча бөлүгү бар экени.',
  'glossary.efficiency.definition': 'Уюмдар орточо алганда бири-бирине канчалык оңой жетет.',
  'glossary.group.definition':
    'Калгандарга караганда өз ара тыгызыраак байланышкан уюмдар; аларды программа табат.',
  'glossary.certaintyOfGroup.definition': 'Издөө кайталанганда уюм ошол эле топко канчалык көп түшөт.',
  'glossary.observedExpected.definition': 'Маалымат көрсөткөн нерсе жана кокустук өзү эле берген нерсе.',
  'glossary.rank.definition': 'Көрсөткүч боюнча иреттегенде уюмдун турган орду.',
  'glossary.rangeOfRanks.definition': 'Маалымат кайра тандалганда уюм кайсы орундардын ортосунда жылат.',
  'glossary.layer.definition': 'Байланыштын түрү, мисалы биргелешип катышуу же каржылоо.',
  'glossary.member.definition': 'Өнөктөштөр коомдоштугуна кошулган уюм.',
  'glossary.undated.definition': 'Эч кандай датасы жок, ошондуктан бир учур көрсөтүлгөндө жашырылат.',
  'glossary.uncertainty.definition': 'Маалымат бир аз башкача болсо, жыйынтык канчалык өзгөрмөк.',
  'glossary.didNotAnswer.definition': 'Сурамжылоодо суралган, бирок жооп бербеген.',
  'glossary.stayer.definition': 'Эки учурда тең бар уюм.',
  'glossary.newcomer.definition': 'Кийинки учурда гана бар уюм.',
  'glossary.leaver.definition': 'Мурунку учурда гана бар уюм.',
  'glossary.syntheticData.definition': 'Программаны сынап көрүү үчүн ойлоп табылган маалымат.',
  'glossary.source.definition': 'Маалыматтагы билдирүү кайдан алынганы.',
  'glossary.report.definition': 'Чечим кабыл алуу үчүн өнөктөштүктөгү ажырымдар жөнүндө документ.',
  'glossary.settings.definition': 'Жыйынтыкты кайталоо үчүн ага таасир берген бардык тандоолор.',
  'glossary.seed.definition': 'Кокустук эсептөөлөр башталган сан; бир эле сан бирдей жыйынтык берет.',
} satisfies Readonly<Record<keyof typeof english, string>>;
